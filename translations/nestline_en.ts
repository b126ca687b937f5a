<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bill</name>
    <message numerus="yes">
        <source>Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number.</source>
        <translation>
            <numerusform>Every account with a phone number needs a licence: %L1 of %Ln account has a number.</numerusform>
            <numerusform>Every account with a phone number needs a licence: %L1 of %Ln accounts have a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s). %L5 are used, %L6 are left.</source>
        <translation>
            <numerusform>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user. %L5 are used, %L6 are left.</numerusform>
            <numerusform>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System users. %L5 are used, %L6 are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence.</source>
        <translation>
            <numerusform>%L1 needed - %L2 free = %Ln paid licence: each account above the free pool needs a paid %3 licence.</numerusform>
            <numerusform>%L1 needed - %L2 free = %Ln paid licences: each account above the free pool needs a paid %3 licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln busier account(s) use the free licences.</source>
        <translation>
            <numerusform>Over the free pool: %1, because %Ln busier account uses the free licences.</numerusform>
            <numerusform>Over the free pool: %1, because %Ln busier accounts use the free licences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln other account(s) use the free licences.</source>
        <translation>
            <numerusform>Over the free pool: %1, because %Ln other account uses the free licences.</numerusform>
            <numerusform>Over the free pool: %1, because %Ln other accounts use the free licences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) covered by the free pool: no cost.</source>
        <translation>
            <numerusform>%Ln number covered by the free pool: no cost.</numerusform>
            <numerusform>%Ln numbers covered by the free pool: no cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln of its numbers</source>
        <translation>
            <numerusform>%1 a month for %Ln of its numbers</numerusform>
            <numerusform>%1 a month for %Ln of its numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) fewer that need a licence.</source>
        <translation>
            <numerusform>%n account fewer that needs a licence.</numerusform>
            <numerusform>%n accounts fewer that need a licence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Paste %n node</numerusform>
            <numerusform>Paste %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplicate %n node</numerusform>
            <numerusform>Duplicate %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take off %n number(s)</source>
        <translation>
            <numerusform>Take off %n number</numerusform>
            <numerusform>Take off %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Add %n number</numerusform>
            <numerusform>Add %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The number %1 stands on %Ln accounts: calls can only go to one.</source>
        <translation>
            <numerusform>The number %1 stands on %Ln account: calls can only go to one.</numerusform>
            <numerusform>The number %1 stands on %Ln accounts: calls can only go to one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message numerus="yes">
        <source>only %n node(s) are named &quot;%1&quot;.</source>
        <translation>
            <numerusform>only %n node is named &quot;%1&quot;.</numerusform>
            <numerusform>only %n nodes are named &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Looking for the least effort for callers with %n account(s) kept</source>
        <translation>
            <numerusform>Looking for the least effort for callers with %n account kept</numerusform>
            <numerusform>Looking for the least effort for callers with %n accounts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are pinned.</source>
        <translation>
            <numerusform>%n number is pinned.</numerusform>
            <numerusform>%n numbers are pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys within %n step(s) do not suffice, so a number stays on: %1.</source>
        <translation>
            <numerusform>Keys within %n step do not suffice, so a number stays on: %1.</numerusform>
            <numerusform>Keys within %n steps do not suffice, so a number stays on: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n number(s) off %1</source>
        <translation>
            <numerusform>Take %n number off %1</numerusform>
            <numerusform>Take %n numbers off %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month press one key more.</source>
        <translation>
            <numerusform>%n caller a month presses one key more.</numerusform>
            <numerusform>%n callers a month press one key more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month dial another number.</source>
        <translation>
            <numerusform>%n caller a month dials another number.</numerusform>
            <numerusform>%n callers a month dial another number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month dial another number and press one key.</source>
        <translation>
            <numerusform>%n caller a month dials another number and presses one key.</numerusform>
            <numerusform>%n callers a month dial another number and press one key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month dial another number and press %1 keys.</source>
        <translation>
            <numerusform>%n caller a month dials another number and presses %1 keys.</numerusform>
            <numerusform>%n callers a month dial another number and press %1 keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message numerus="yes">
        <source>on %n node(s)</source>
        <translation>
            <numerusform>on %n node</numerusform>
            <numerusform>on %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillPanel</name>
    <message numerus="yes">
        <source>%Ln paid</source>
        <translation>
            <numerusform>%Ln paid</numerusform>
            <numerusform>%Ln paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostChart</name>
    <message numerus="yes">
        <source>%Ln more account(s) with a number are free.</source>
        <translation>
            <numerusform>%Ln more account with a number is free.</numerusform>
            <numerusform>%Ln more accounts with a number are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln account: %1 a month.</numerusform>
            <numerusform>%Ln accounts: %1 a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln user: %1 a month.</numerusform>
            <numerusform>%Ln users: %1 a month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::DocumentPage</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkPage</name>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>Remove %n link</numerusform>
            <numerusform>Remove %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links selected</source>
        <translation>
            <numerusform>%Ln link selected</numerusform>
            <numerusform>%Ln links selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::NodePage</name>
    <message numerus="yes">
        <source>%Ln nodes selected</source>
        <translation>
            <numerusform>%Ln node selected</numerusform>
            <numerusform>%Ln nodes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) selected</source>
        <translation>
            <numerusform>%n node selected</numerusform>
            <numerusform>%n nodes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>%n link selected</numerusform>
            <numerusform>%n links selected</numerusform>
        </translation>
    </message>
</context>
</TS>
