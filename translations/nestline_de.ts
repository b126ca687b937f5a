<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Nestline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws auto attendants and call queues and shows what their licences cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule editions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without Phone System users there are no free licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s). %L5 are used, %L6 are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The free licences cover every account that needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1 licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account without a phone number needs no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ends here: no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested without a resource account: no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested without a number: no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the free pool: %1, because there are no free licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln busier account(s) use the free licences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln other account(s) use the free licences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) covered by the free pool: no cost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln of its numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Release to add a node here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>a phone number and how many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested – no licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>badge of a node whose licences cost nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <comment>badge of a node with a paid licence of unknown price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between phone numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and kind of a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and numbers of a node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a node, and what it costs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>this field is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one entry is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2020-04-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of money with at most four decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edition ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this product has a price already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule edition %1 is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>use this rule edition instead of the document&apos;s; an id or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assume this number of Phone System users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare all rule editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the licence bill of a document: what is needed, what is free, what must be paid, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--policy and --all-editions exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--users needs a whole number from 0 to %1, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1 (%2), in force from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1 (%2), in force since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known in %1. Set one in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month, set in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month. Source: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not included: calling plans, base licences and minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what is wrong or doubtful in a document. Ends with status 3 if anything is wrong, so that a script can stop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline draws Microsoft Teams call flows and their licence bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a verb the window opens. Verbs need no display:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;nestline VERB --help&quot; shows what a verb understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the work could not be done, 2 wrong usage, 3 check found errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a verb that is supported. Verbs are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a document into a picture. The suffix of OUT says which kind: .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output must name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; is not supported. Supported are: .%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the licence bill of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is wrong or doubtful in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a document into a picture (.png, .svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one document can be named, but there is also &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The clipboard holds neither nodes nor an indented list of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only auto attendants and call queues can have a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take off %n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No auto attendant leads to “%1”, so it has no menu key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>This node no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource account no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only auto attendants and call queues have resource accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot leave this kind of node that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A menu option needs a key, any other way needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node cannot be connected with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls end here: only auto attendants and call queues lead on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way out of this node is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of users must be from 0 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document lists %L1 licences of E5 and Business Voice, which include Phone System: there cannot be fewer users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is named by three capital letters, such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call flow drawn with Nestline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is very large: the picture was written at %1 % instead of %2 %. SVG has no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are written as .svg or .png; %1 is neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The number %1 stands on %Ln accounts: calls can only go to one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number “%1” of “%2” is not in international form, such as +14255550100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be reached through a menu as well: its number, and with it a licence, could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number leads to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no resource account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a resource account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a resource account, but only auto attendants and call queues can use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, key %2 leads to several nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the second one the first free key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all but the first one a free key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a list of names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers go round in circles: no way leads out of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of “%1” is taken for a reason that this kind of node does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no time-out target: calls that nobody answers are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule edition “%1” is not known, so there is no bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the edition “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still has the name it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but found a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but the text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is missing (expected %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 but found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk to the next node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by the grid (with Shift: finely)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next node in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the selected node by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-9, *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the menu key that leads to the selected node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is under way, then clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A theme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot shows one file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NativeFormat</name>
    <message>
        <source>a later version of Nestline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/version: this document has format version %1, written by %2. This is Nestline %3, which reads versions up to %4; please update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: it has more than %2 MB, so it is not a Nestline document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency code such as USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount from 0 to %1 with at most four decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback or onBehalf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of two numbers of at most 1e9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id that is not used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a node of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;nestline&quot;, as in every Nestline document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Auto attendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;= Name&quot; must be indented under the line that leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can stand under &quot;= Name&quot;; indent it under the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line above is an end; nothing leads on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every way out of the line above is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several nodes are named &quot;%1&quot;; write = &quot;%1&quot; 2 for the second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Rules of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own price, for one licence a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price known in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price as of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free licences for an organisation with at least one Phone System licence, and one more for each full %2 of them. Every account with a phone number needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in the pool: %2 + %3 users ÷ %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing above the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2, price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2, at %3 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested: no licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File changed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting it loses those changes. Saving under another name keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as another file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline ended before a new document was saved. Recover it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline ended before “%1” was saved. Recover it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File on disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open call flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save call flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Contoso: 600 users, 90 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USA toll-free: a real topology</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>auto attendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <comment>trigger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::AccountCard</name>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number must stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number starts with + and the country code, such as +1 425 555 0100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillLineButton</name>
    <message>
        <source>Click to light up the nodes behind this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillPanel</name>
    <message>
        <source>Not included: calling plans, base licences, minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not real yet: what the bill would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a price below to see the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule edition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rule edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rule and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free in use, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call flow as a drawing. Arrow keys walk from node to node, Tab adds a child, typing renames.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostChart</name>
    <message>
        <source>Monthly cost by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost by accounts with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost by Phone System users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a price there is no cost to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of accounts costs anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account(s) with a number are free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: monthly cost by accounts with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More users bring no more free licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay; next free licence at %1 users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free licence at %1 users; nothing to pay from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free licence at %1 users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: monthly cost by Phone System users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 a month.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s): %1 a month.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostPlot</name>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::DocumentPage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node or a link to see and change its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes and links of the document</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsDelegate</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsModel</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::KindMenu</name>
    <message>
        <source>Kind of the new node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkList</name>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When calls go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkPage</name>
    <message>
        <source>Target is reached through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its resource account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself, without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::MainWindow</name>
    <message>
        <source>The picture was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nestline uses this language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::MoneyLabel</name>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::NodePage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineModel</name>
    <message>
        <source>number</source>
        <comment>filter word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <comment>filter word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>filter word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered by the free pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands elsewhere in the outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: number, paid, name...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must fit: number, paid, free, a kind, a name or a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet. What you draw shows here as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::PoolMeter</name>
    <message>
        <source>Free licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used, %2 spare, %3 over the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::PriceBox</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::PropertiesPanel</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameEditor</name>
    <message>
        <source>Name of the node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · together %2 a month over the free pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press A and click to draw an auto attendant, or paste an indented list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected · Tab adds a child to the selected node, # gives it a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::TenantForm</name>
    <message>
        <source>Phone System users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a paid licence a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price book has no price in %1. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::TextField</name>
    <message>
        <source>multiple values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::TriggerMenu</name>
    <message>
        <source>Key or trigger of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 – used by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set trigger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::WayBox</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nestline::ui::WelcomePanel</name>
    <message>
        <source>Draw a call flow, see its bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an example, open a file, or paste an indented list such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an auto attendant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
