<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bill</name>
    <message numerus="yes">
        <source>Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number (%2).</source>
        <translation>
            <numerusform>Every account with a phone number needs a licence: %L1 of %Ln account has a number (%2).</numerusform>
            <numerusform>Every account with a phone number needs a licence: %L1 of %Ln accounts have a number (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account that callers or Teams users can dial directly needs a licence: %L1 of %Ln account(s) (%2).</source>
        <translation>
            <numerusform>Every account that callers or Teams users can dial directly needs a licence: %L1 of %Ln account (%2).</numerusform>
            <numerusform>Every account that callers or Teams users can dial directly needs a licence: %L1 of %Ln accounts (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account needs a licence, with a number or without: %Ln account(s) (%1).</source>
        <translation>
            <numerusform>Every account needs a licence, with a number or without: %Ln account (%1).</numerusform>
            <numerusform>Every account needs a licence, with a number or without: %Ln accounts (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s); %L5 are used, %L6 are left (%7).</source>
        <translation>
            <numerusform>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user; %L5 are used, %L6 are left (%7).</numerusform>
            <numerusform>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System users; %L5 are used, %L6 are left (%7).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid licence(s): each account that needs a licence takes a paid %1 licence (%2).</source>
        <translation>
            <numerusform>%Ln paid licence: each account that needs a licence takes a paid %1 licence (%2).</numerusform>
            <numerusform>%Ln paid licences: each account that needs a licence takes a paid %1 licence (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence (%4).</source>
        <translation>
            <numerusform>%L1 needed - %L2 free = %Ln paid licence: each account above the free pool needs a paid %3 licence (%4).</numerusform>
            <numerusform>%L1 needed - %L2 free = %Ln paid licences: each account above the free pool needs a paid %3 licence (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence, whose price is not published (%4).</source>
        <translation>
            <numerusform>%L1 needed - %L2 free = %Ln paid licence: each account above the free pool needs a paid %3 licence, whose price is not published (%4).</numerusform>
            <numerusform>%L1 needed - %L2 free = %Ln paid licences: each account above the free pool needs a paid %3 licence, whose price is not published (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paid %1 licence is an add-on: each of the %Ln account(s) that hold one also needs a base licence such as %2 (%3).</source>
        <translation>
            <numerusform>A paid %1 licence is an add-on: the %Ln account that holds one also needs a base licence such as %2 (%3).</numerusform>
            <numerusform>A paid %1 licence is an add-on: each of the %Ln accounts that hold one also needs a base licence such as %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with a Calling Plan number call the telephone network, by a transfer, a callback or on behalf of the queue: each needs a %1 and funding (%2).</source>
        <translation>
            <numerusform>%Ln account with a Calling Plan number calls the telephone network, by a transfer, a callback or on behalf of the queue: each needs a %1 and funding (%2).</numerusform>
            <numerusform>%Ln accounts with a Calling Plan number call the telephone network, by a transfer, a callback or on behalf of the queue: each needs a %1 and funding (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more number(s) the type is not known: if it is Calling Plan, each needs one as well.</source>
        <translation>
            <numerusform>For %Ln more number the type is not known: if it is Calling Plan, each needs one as well.</numerusform>
            <numerusform>For %Ln more numbers the type is not known: if it is Calling Plan, each needs one as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln busier account(s) use the free licences (%2).</source>
        <translation>
            <numerusform>Over the free pool: %1, because %Ln busier account uses the free licences (%2).</numerusform>
            <numerusform>Over the free pool: %1, because %Ln busier accounts use the free licences (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln other account(s) use the free licences (%2).</source>
        <translation>
            <numerusform>Over the free pool: %1, because %Ln other account uses the free licences (%2).</numerusform>
            <numerusform>Over the free pool: %1, because %Ln other accounts use the free licences (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) that cost nothing (%1).</source>
        <translation>
            <numerusform>%Ln licence that costs nothing (%1).</numerusform>
            <numerusform>%Ln licences that cost nothing (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) covered by the free pool: no cost (%1).</source>
        <translation>
            <numerusform>%Ln licence covered by the free pool: no cost (%1).</numerusform>
            <numerusform>%Ln licences covered by the free pool: no cost (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It calls the telephone network: %Ln %1, %2 (%3).</source>
        <translation>
            <numerusform>It calls the telephone network: %Ln %1, %2 (%3).</numerusform>
            <numerusform>It calls the telephone network: %Ln %1, %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln of its accounts</source>
        <translation>
            <numerusform>%1 a month for %Ln of its accounts</numerusform>
            <numerusform>%1 a month for %Ln of its accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of unknown type are taken not to be Calling Plan numbers.</source>
        <translation>
            <numerusform>%Ln number of unknown type is taken not to be a Calling Plan number.</numerusform>
            <numerusform>%Ln numbers of unknown type are taken not to be Calling Plan numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>← %n link(s)</source>
        <comment>links that come from far away</comment>
        <translation>
            <numerusform>← %n link</numerusform>
            <numerusform>← %n links</numerusform>
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
        <source>%Ln account(s) fewer that need a licence.</source>
        <translation>
            <numerusform>%Ln account fewer that needs a licence.</numerusform>
            <numerusform>%Ln accounts fewer that need a licence.</numerusform>
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
    <message numerus="yes">
        <source>%Ln free licence(s) are not ordered yet: order them at 0. %1</source>
        <translation>
            <numerusform>%Ln free licence is not ordered yet: order it at 0. %1</numerusform>
            <numerusform>%Ln free licences are not ordered yet: order them at 0. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln toll service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</source>
        <translation>
            <numerusform>%Ln toll service number of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</numerusform>
            <numerusform>%Ln toll service numbers of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln toll-free service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</source>
        <translation>
            <numerusform>%Ln toll-free service number of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</numerusform>
            <numerusform>%Ln toll-free service numbers of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupLegend</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message numerus="yes">
        <source>Pin %n position(s)</source>
        <translation>
            <numerusform>Pin %n position</numerusform>
            <numerusform>Pin %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n position(s)</source>
        <translation>
            <numerusform>Unpin %n position</numerusform>
            <numerusform>Unpin %n positions</numerusform>
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
        <source>%Ln account(s) fewer that need a licence, from %1 to %2 paid.</source>
        <translation>
            <numerusform>%Ln account fewer that needs a licence, from %1 to %2 paid.</numerusform>
            <numerusform>%Ln accounts fewer that need a licence, from %1 to %2 paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are pinned: %1.</source>
        <translation>
            <numerusform>%Ln number is pinned: %1.</numerusform>
            <numerusform>%Ln numbers are pinned: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stay because a suggestion was dismissed: %1.</source>
        <translation>
            <numerusform>%Ln number stays because a suggestion was dismissed: %1.</numerusform>
            <numerusform>%Ln numbers stay because a suggestion was dismissed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a number are pinned.</source>
        <translation>
            <numerusform>%Ln account without a number is pinned.</numerusform>
            <numerusform>%Ln accounts without a number are pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a number stay because a suggestion was dismissed.</source>
        <translation>
            <numerusform>%Ln account without a number stays because a suggestion was dismissed.</numerusform>
            <numerusform>%Ln accounts without a number stay because a suggestion was dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys within %Ln step(s) do not suffice, so a number stays on: %1.</source>
        <translation>
            <numerusform>Keys within %Ln step do not suffice, so a number stays on: %1.</numerusform>
            <numerusform>Keys within %Ln steps do not suffice, so a number stays on: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With at most %1 menu steps of callers a month, %Ln account(s) are the fewest; one fewer asks them for at least %2.</source>
        <translation>
            <numerusform>With at most %1 menu steps of callers a month, %Ln account is the fewest; one fewer asks them for at least %2.</numerusform>
            <numerusform>With at most %1 menu steps of callers a month, %Ln accounts are the fewest; one fewer asks them for at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln account(s) without a number off %1</source>
        <translation>
            <numerusform>Take %Ln account without a number off %1</numerusform>
            <numerusform>Take %Ln accounts without a number off %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off %1</source>
        <translation>
            <numerusform>Take %Ln number off %1</numerusform>
            <numerusform>Take %Ln numbers off %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month press one key more.</source>
        <translation>
            <numerusform>%Ln caller a month presses one key more.</numerusform>
            <numerusform>%Ln callers a month press one key more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number.</source>
        <translation>
            <numerusform>%Ln caller a month dials another number.</numerusform>
            <numerusform>%Ln callers a month dial another number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number and press one key.</source>
        <translation>
            <numerusform>%Ln caller a month dials another number and presses one key.</numerusform>
            <numerusform>%Ln callers a month dial another number and press one key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number and press %1 keys.</source>
        <translation>
            <numerusform>%Ln caller a month dials another number and presses %1 keys.</numerusform>
            <numerusform>%Ln callers a month dial another number and press %1 keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best plan: %Ln paid licence(s) instead of %1</source>
        <translation>
            <numerusform>Best plan: %Ln paid licence instead of %1</numerusform>
            <numerusform>Best plan: %Ln paid licences instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) fewer, from %1 to %2 paid.</source>
        <translation>
            <numerusform>%Ln number fewer, from %1 to %2 paid.</numerusform>
            <numerusform>%Ln numbers fewer, from %1 to %2 paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message numerus="yes">
        <source>%Ln paid</source>
        <translation>
            <numerusform>%Ln paid</numerusform>
            <numerusform>%Ln paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) to pay</source>
        <translation>
            <numerusform>%Ln plan to pay</numerusform>
            <numerusform>%Ln plans to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>on %Ln node</numerusform>
            <numerusform>on %Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::Breadcrumbs</name>
    <message numerus="yes">
        <source>%n step(s) between</source>
        <translation>
            <numerusform>%n step between</numerusform>
            <numerusform>%n steps between</numerusform>
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
    <name>nestline::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The drawing was sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>The drawing was sent to the printer: %n page.</numerusform>
            <numerusform>The drawing was sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportForm</name>
    <message numerus="yes">
        <source>The selection: %n node(s)</source>
        <translation>
            <numerusform>The selection: %n node</numerusform>
            <numerusform>The selection: %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FieldsDialog</name>
    <message numerus="yes">
        <source>What is ticked is set for %n node(s); an empty field clears it.</source>
        <translation>
            <numerusform>What is ticked is set for %n node; an empty field clears it.</numerusform>
            <numerusform>What is ticked is set for %n nodes; an empty field clears it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set fields of %n node(s)</source>
        <translation>
            <numerusform>Set fields of %n node</numerusform>
            <numerusform>Set fields of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FocusChip</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ways to and from %1 · %n node(s)</source>
        <translation>
            <numerusform>Ways to and from %1 · %n node</numerusform>
            <numerusform>Ways to and from %1 · %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them hidden</source>
        <translation>
            <numerusform>%1, %n of them hidden</numerusform>
            <numerusform>%1, %n of them hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::LicenseCountsForm</name>
    <message numerus="yes">
        <source>%Ln licence(s) count under %1.</source>
        <translation>
            <numerusform>%Ln licence counts under %1.</numerusform>
            <numerusform>%Ln licences count under %1.</numerusform>
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
    <name>nestline::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n nodes are hard to read at once. Show one call flow and hide the rest?</source>
        <translation>
            <numerusform>%n node is hard to read at once. Show one call flow and hide the rest?</numerusform>
            <numerusform>%n nodes are hard to read at once. Show one call flow and hide the rest?</numerusform>
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
    <name>nestline::ui::NumbersDialog</name>
    <message numerus="yes">
        <source>Give %n number(s)</source>
        <translation>
            <numerusform>Give %n number</numerusform>
            <numerusform>Give %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are given.</source>
        <translation>
            <numerusform>%Ln number is given.</numerusform>
            <numerusform>%Ln numbers are given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not used.</source>
        <translation>
            <numerusform>%Ln line is not used.</numerusform>
            <numerusform>%Ln lines are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) get none.</source>
        <translation>
            <numerusform>%Ln node gets none.</numerusform>
            <numerusform>%Ln nodes get none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) can have no number.</source>
        <translation>
            <numerusform>%Ln node can have no number.</numerusform>
            <numerusform>%Ln nodes can have no number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::PlanCard</name>
    <message numerus="yes">
        <source>Keep %Ln account(s)</source>
        <translation>
            <numerusform>Keep %Ln account</numerusform>
            <numerusform>Keep %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameDialog</name>
    <message numerus="yes">
        <source>Rename %n node(s)</source>
        <translation>
            <numerusform>Rename %n node</numerusform>
            <numerusform>Rename %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) get another name.</source>
        <translation>
            <numerusform>%Ln node gets another name.</numerusform>
            <numerusform>%Ln nodes get another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) keep theirs.</source>
        <translation>
            <numerusform>%Ln node keeps its name.</numerusform>
            <numerusform>%Ln nodes keep their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) would have the same new name as another, such as “%1”.</source>
        <translation>
            <numerusform>%Ln node would have the same new name as another, such as “%1”.</numerusform>
            <numerusform>%Ln nodes would have the same new name as another, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) would have a name that another node has already, such as “%1”.</source>
        <translation>
            <numerusform>%Ln node would have a name that another node has already, such as “%1”.</numerusform>
            <numerusform>%Ln nodes would have a name that another node has already, such as “%1”.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n node(s) shown</source>
        <translation>
            <numerusform>%1 of %n node shown</numerusform>
            <numerusform>%1 of %n nodes shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsModel</name>
    <message numerus="yes">
        <source>%Ln number(s) fewer</source>
        <translation>
            <numerusform>%Ln number fewer</numerusform>
            <numerusform>%Ln numbers fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer</source>
        <translation>
            <numerusform>%Ln account fewer</numerusform>
            <numerusform>%Ln accounts fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::TradeOffWindow</name>
    <message numerus="yes">
        <source>Keep %Ln account(s)</source>
        <translation>
            <numerusform>Keep %Ln account</numerusform>
            <numerusform>Keep %Ln accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
