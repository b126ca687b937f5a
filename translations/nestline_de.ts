<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Nestline</source>
        <translation>Über Nestline</translation>
    </message>
    <message>
        <source>Nestline %1</source>
        <translation>Nestline %1</translation>
    </message>
    <message>
        <source>Draws auto attendants and call queues and shows what their licences cost.</source>
        <translation>Zeichnet automatische Telefonzentralen und Anrufwarteschleifen und zeigt, was ihre Lizenzen kosten.</translation>
    </message>
    <message>
        <source>Rule editions: %1</source>
        <translation>Regelausgaben: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Add or take off &amp;number</source>
        <translation>&amp;Nummer hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Auf &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Move the view</source>
        <translation>An&amp;sicht verschieben</translation>
    </message>
    <message>
        <source>&amp;Auto attendant</source>
        <translation>&amp;Telefonzentrale</translation>
    </message>
    <message>
        <source>Call &amp;queue</source>
        <translation>Anruf&amp;warteschleife</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Vermittlung</translation>
    </message>
    <message>
        <source>Shared &amp;voicemail</source>
        <translation>&amp;Geteilte Voicemail</translation>
    </message>
    <message>
        <source>E&amp;xternal number</source>
        <translation>&amp;Externe Nummer</translation>
    </message>
    <message>
        <source>A&amp;nnouncement</source>
        <translation>&amp;Ansage</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>A&amp;uflegen</translation>
    </message>
    <message>
        <source>Add c&amp;hild</source>
        <translation>U&amp;nterknoten hinzufügen</translation>
    </message>
    <message>
        <source>Add s&amp;ibling</source>
        <translation>Ge&amp;schwisterknoten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>Auf&amp;räumen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenbelegung</translation>
    </message>
    <message>
        <source>&amp;About Nestline</source>
        <translation>Ü&amp;ber Nestline</translation>
    </message>
    <message>
        <source>&amp;Keep as baseline...</source>
        <translation>Als &amp;Vergleichsstand behalten...</translation>
    </message>
    <message>
        <source>&amp;How this bill comes about...</source>
        <translation>&amp;Wie diese Rechnung zustande kommt...</translation>
    </message>
    <message>
        <source>&amp;What if...</source>
        <translation>Was wäre, we&amp;nn...</translation>
    </message>
    <message>
        <source>&amp;Copy bill as a table</source>
        <translation>Rechnung als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport bill...</source>
        <translation>Rechnung e&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Print bill...</source>
        <translation>Rechnung &amp;drucken...</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Preview the best plan</source>
        <translation>Vor&amp;schau des besten Plans</translation>
    </message>
    <message>
        <source>&amp;Apply the best plan</source>
        <translation>Besten Plan &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Trade-off...</source>
        <translation>Ab&amp;wägung...</translation>
    </message>
    <message>
        <source>Select &amp;all nodes</source>
        <translation>&amp;Alle Knoten auswählen</translation>
    </message>
    <message>
        <source>Select all &amp;links</source>
        <translation>Alle &amp;Verbindungen auswählen</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select the &amp;subtree</source>
        <translation>&amp;Teilbaum auswählen</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>Gleiche A&amp;rt auswählen</translation>
    </message>
    <message>
        <source>Select the same &amp;group</source>
        <translation>&amp;Gleiche Gruppe auswählen</translation>
    </message>
    <message>
        <source>Select all with a n&amp;umber</source>
        <translation>Alle mit &amp;Nummer auswählen</translation>
    </message>
    <message>
        <source>Select all &amp;paid</source>
        <translation>Alle &amp;bezahlten auswählen</translation>
    </message>
    <message>
        <source>C&amp;onnect to...</source>
        <translation>&amp;Verbinden mit...</translation>
    </message>
    <message>
        <source>Mo&amp;ve under...</source>
        <translation>Vers&amp;chieben unter...</translation>
    </message>
    <message>
        <source>&amp;Lead elsewhere...</source>
        <translation>Anderes &amp;Ziel wählen...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>&amp;Tastenkürzel...</translation>
    </message>
    <message>
        <source>Sett&amp;ings...</source>
        <translation>E&amp;instellungen...</translation>
    </message>
    <message>
        <source>Overview &amp;map</source>
        <translation>&amp;Übersichtskarte</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel zooms</source>
        <translation>Mit &amp;Mausrad zoomen</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen...</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>To where calls &amp;come in</source>
        <translation>Zum &amp;Eingang der Anrufe</translation>
    </message>
    <message>
        <source>&amp;Add bookmark...</source>
        <translation>Lesezeichen &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Start here</source>
        <translation>&amp;Hier beginnen</translation>
    </message>
    <message>
        <source>Stop here: &amp;collapse the branch</source>
        <translation>Hier enden: &amp;Zweig einklappen</translation>
    </message>
    <message>
        <source>&amp;Hide the rest</source>
        <translation>&amp;Rest ausblenden</translation>
    </message>
    <message>
        <source>&amp;Ways to and from it</source>
        <translation>&amp;Wege von und zu diesem Knoten</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Hell, hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Dunkel, hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Größere S&amp;chrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Kleinere Schrif&amp;t</translation>
    </message>
    <message>
        <source>Tidy s&amp;election</source>
        <translation>Aus&amp;wahl aufräumen</translation>
    </message>
    <message>
        <source>Tidy &amp;around selection</source>
        <translation>&amp;Um die Auswahl herum aufräumen</translation>
    </message>
    <message>
        <source>Tidy from left to ri&amp;ght</source>
        <translation>Von &amp;links nach rechts aufräumen</translation>
    </message>
    <message>
        <source>Tidy from top to &amp;bottom</source>
        <translation>Von &amp;oben nach unten aufräumen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>L&amp;inks ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Horizontal &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Re&amp;chts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Ob&amp;en ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Ver&amp;tikal zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>U&amp;nten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Verti&amp;kal verteilen</translation>
    </message>
    <message>
        <source>Distribute with a fixed &amp;distance...</source>
        <translation>Mit festem Abstan&amp;d verteilen...</translation>
    </message>
    <message>
        <source>Snap to &amp;grid</source>
        <translation>A&amp;m Raster einrasten</translation>
    </message>
    <message>
        <source>Smart g&amp;uides</source>
        <translation>Intelligente Hil&amp;fslinien</translation>
    </message>
    <message>
        <source>Show gr&amp;id</source>
        <translation>&amp;Raster anzeigen</translation>
    </message>
    <message>
        <source>&amp;Colour by group</source>
        <translation>Nach &amp;Gruppe einfärben</translation>
    </message>
    <message>
        <source>Put an auto attendant into the link</source>
        <translation>Telefonzentrale in die Verbindung einfügen</translation>
    </message>
    <message>
        <source>Put a call queue into the link</source>
        <translation>Anrufwarteschleife in die Verbindung einfügen</translation>
    </message>
    <message>
        <source>Set &amp;group, language and time zone...</source>
        <translation>&amp;Gruppe, Sprache und Zeitzone festlegen...</translation>
    </message>
    <message>
        <source>Numbers from a pasted &amp;column...</source>
        <translation>Nummern aus eingefügter &amp;Spalte...</translation>
    </message>
    <message>
        <source>Rename by &amp;pattern...</source>
        <translation>Nach &amp;Muster umbenennen...</translation>
    </message>
    <message>
        <source>&amp;Goal and limits of plans</source>
        <translation>&amp;Ziel und Grenzen der Pläne</translation>
    </message>
    <message>
        <source>&amp;Command palette...</source>
        <translation>Befehls&amp;palette...</translation>
    </message>
    <message>
        <source>&amp;Export drawing...</source>
        <translation>Zeichnung &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Print drawing...</source>
        <translation>Zeichnung &amp;drucken...</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Off-&amp;page references</source>
        <translation>Verweise statt &amp;langer Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Hide numbers and names of persons</source>
        <translation>Nummern und Namen von Personen &amp;verbergen</translation>
    </message>
    <message>
        <source>Tidy &amp;while I edit</source>
        <translation>Beim Bearbeiten au&amp;fräumen</translation>
    </message>
    <message>
        <source>&amp;Pin position</source>
        <translation>&amp;Position festhalten</translation>
    </message>
    <message>
        <source>Make space to the ri&amp;ght</source>
        <translation>Platz nach &amp;rechts schaffen</translation>
    </message>
    <message>
        <source>Make space belo&amp;w</source>
        <translation>Platz nach &amp;unten schaffen</translation>
    </message>
    <message>
        <source>Show one call &amp;flow</source>
        <translation>Einen An&amp;rufablauf zeigen</translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Die Regelausgabe „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Accounts with a number</source>
        <translation>Konten mit Rufnummer</translation>
    </message>
    <message>
        <source>Free licences</source>
        <translation>Kostenlose Lizenzen</translation>
    </message>
    <message>
        <source>Paid %1 licences</source>
        <translation>Bezahlte %1-Lizenzen</translation>
    </message>
    <message>
        <source>Accounts without a number</source>
        <translation>Konten ohne Rufnummer</translation>
    </message>
    <message>
        <source>The call ends here: no licence.</source>
        <translation>Der Anruf endet hier: keine Lizenz.</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Accounts that can be dialled</source>
        <translation>Konten, die angewählt werden können</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts that need a licence</source>
        <translation>Konten, die eine Lizenz benötigen</translation>
    </message>
    <message numerus="yes">
        <source>Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number (%2).</source>
        <translation>
            <numerusform>Jedes Konto mit Rufnummer benötigt eine Lizenz: %L1 von %Ln Konto hat eine Nummer (%2).</numerusform>
            <numerusform>Jedes Konto mit Rufnummer benötigt eine Lizenz: %L1 von %Ln Konten haben eine Nummer (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account that callers or Teams users can dial directly needs a licence: %L1 of %Ln account(s) (%2).</source>
        <translation>
            <numerusform>Jedes Konto, das Anrufer oder Teams-Benutzer direkt anwählen können, benötigt eine Lizenz: %L1 von %Ln Konto (%2).</numerusform>
            <numerusform>Jedes Konto, das Anrufer oder Teams-Benutzer direkt anwählen können, benötigt eine Lizenz: %L1 von %Ln Konten (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every account needs a licence, with a number or without: %Ln account(s) (%1).</source>
        <translation>
            <numerusform>Jedes Konto benötigt eine Lizenz, mit Rufnummer oder ohne: %Ln Konto (%1).</numerusform>
            <numerusform>Jedes Konto benötigt eine Lizenz, mit Rufnummer oder ohne: %Ln Konten (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>No account needs a licence of its own (%1).</source>
        <translation>Kein Konto benötigt eine eigene Lizenz (%1).</translation>
    </message>
    <message>
        <source>The licence for accounts costs nothing, however many there are; each must still be ordered and assigned (%1).</source>
        <translation>Die Lizenz für Konten kostet nichts, wie viele es auch sind; jede muss trotzdem bestellt und zugewiesen werden (%1).</translation>
    </message>
    <message>
        <source>There are no free licences for accounts (%1).</source>
        <translation>Es gibt keine kostenlosen Lizenzen für Konten (%1).</translation>
    </message>
    <message>
        <source>Without Phone System users there are no free licences (%1).</source>
        <translation>Ohne Benutzer mit Telefonsystem gibt es keine kostenlosen Lizenzen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s); %L5 are used, %L6 are left (%7).</source>
        <translation>
            <numerusform>%L1 + %L2 = %L3 kostenlose Lizenzen: %L1, und eine weitere je volle %L4 von %Ln Benutzer mit Telefonsystem; %L5 sind genutzt, %L6 sind übrig (%7).</numerusform>
            <numerusform>%L1 + %L2 = %L3 kostenlose Lizenzen: %L1, und eine weitere je volle %L4 von %Ln Benutzern mit Telefonsystem; %L5 sind genutzt, %L6 sind übrig (%7).</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence has to be paid: the free ones cover every account that needs one (%1).</source>
        <translation>Keine Lizenz muss bezahlt werden: Die kostenlosen reichen für jedes Konto, das eine benötigt (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid licence(s): each account that needs a licence takes a paid %1 licence (%2).</source>
        <translation>
            <numerusform>%Ln bezahlte Lizenz: Jedes Konto, das eine Lizenz benötigt, belegt eine bezahlte %1-Lizenz (%2).</numerusform>
            <numerusform>%Ln bezahlte Lizenzen: Jedes Konto, das eine Lizenz benötigt, belegt eine bezahlte %1-Lizenz (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence (%4).</source>
        <translation>
            <numerusform>%L1 benötigt - %L2 kostenlos = %Ln bezahlte Lizenz: Jedes Konto über dem Freikontingent benötigt eine bezahlte %3-Lizenz (%4).</numerusform>
            <numerusform>%L1 benötigt - %L2 kostenlos = %Ln bezahlte Lizenzen: Jedes Konto über dem Freikontingent benötigt eine bezahlte %3-Lizenz (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence, whose price is not published (%4).</source>
        <translation>
            <numerusform>%L1 benötigt - %L2 kostenlos = %Ln bezahlte Lizenz: Jedes Konto über dem Freikontingent benötigt eine bezahlte %3-Lizenz, deren Preis nicht veröffentlicht ist (%4).</numerusform>
            <numerusform>%L1 benötigt - %L2 kostenlos = %Ln bezahlte Lizenzen: Jedes Konto über dem Freikontingent benötigt eine bezahlte %3-Lizenz, deren Preis nicht veröffentlicht ist (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>An account without a phone number needs no licence (%1).</source>
        <translation>Ein Konto ohne Rufnummer benötigt keine Lizenz (%1).</translation>
    </message>
    <message>
        <source>An account that nobody can dial directly needs no licence (%1).</source>
        <translation>Ein Konto, das niemand direkt anwählen kann, benötigt keine Lizenz (%1).</translation>
    </message>
    <message>
        <source>An account needs no licence of its own (%1).</source>
        <translation>Ein Konto benötigt keine eigene Lizenz (%1).</translation>
    </message>
    <message numerus="yes">
        <source>A paid %1 licence is an add-on: each of the %Ln account(s) that hold one also needs a base licence such as %2 (%3).</source>
        <translation>
            <numerusform>Eine bezahlte %1-Lizenz ist ein Add-On: %Ln Konto hat eine und benötigt zusätzlich eine Basislizenz wie %2 (%3).</numerusform>
            <numerusform>Eine bezahlte %1-Lizenz ist ein Add-On: %Ln Konten haben eine und benötigen zusätzlich je eine Basislizenz wie %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Base licences (%1)</source>
        <translation>Basislizenzen (%1)</translation>
    </message>
    <message>
        <source>No account with a Calling Plan number calls the telephone network (%1).</source>
        <translation>Kein Konto mit Anrufplan-Nummer führt Anrufe ins Telefonnetz (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) with a Calling Plan number call the telephone network, by a transfer, a callback or on behalf of the queue: each needs a %1 and funding (%2).</source>
        <translation>
            <numerusform>%Ln Konto mit Anrufplan-Nummer führt Anrufe ins Telefonnetz, durch Weiterleitung, Rückruf oder im Namen der Warteschleife: Es benötigt eine %1-Lizenz und eine Zahlungsweise für die Gespräche (%2).</numerusform>
            <numerusform>%Ln Konten mit Anrufplan-Nummer führen Anrufe ins Telefonnetz, durch Weiterleitung, Rückruf oder im Namen der Warteschleife: Jedes benötigt eine %1-Lizenz und eine Zahlungsweise für die Gespräche (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln more number(s) the type is not known: if it is Calling Plan, each needs one as well.</source>
        <translation>
            <numerusform>Bei %Ln weiteren Nummer ist der Typ nicht bekannt: Ist es „Anrufplan“, benötigt auch sie eine solche Lizenz.</numerusform>
            <numerusform>Bei %Ln weiteren Nummern ist der Typ nicht bekannt: Ist es „Anrufplan“, benötigt auch jede von ihnen eine solche Lizenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 licences</source>
        <comment>such as Pay-As-You-Go Calling Plan licences</comment>
        <translation>%1-Lizenzen</translation>
    </message>
    <message>
        <source>Accounts without a licence</source>
        <translation>Konten ohne Lizenz</translation>
    </message>
    <message>
        <source>Nested directly</source>
        <translation>Direkt eingebunden</translation>
    </message>
    <message>
        <source>A voice app that a menu refers to directly needs no account and no licence; nobody can dial it (%1).</source>
        <translation>Eine Sprachanwendung, auf die ein Menü direkt verweist, benötigt weder Konto noch Lizenz; niemand kann sie anwählen (%1).</translation>
    </message>
    <message>
        <source>No account needed: nested directly (%1).</source>
        <translation>Kein Konto nötig: direkt eingebunden (%1).</translation>
    </message>
    <message>
        <source>No licence: it has no resource account (%1).</source>
        <translation>Keine Lizenz: kein Ressourcenkonto (%1).</translation>
    </message>
    <message>
        <source>No licence: accounts need none (%1).</source>
        <translation>Keine Lizenz: Konten benötigen keine (%1).</translation>
    </message>
    <message>
        <source>No licence: it has no number (%1).</source>
        <translation>Keine Lizenz: keine Rufnummer (%1).</translation>
    </message>
    <message>
        <source>Over the free pool: %1, because there are no free licences (%2).</source>
        <translation>Über dem Freikontingent: %1, weil es keine kostenlosen Lizenzen gibt (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln busier account(s) use the free licences (%2).</source>
        <translation>
            <numerusform>Über dem Freikontingent: %1, weil %Ln Konto mit mehr Anrufen die kostenlosen Lizenzen nutzt (%2).</numerusform>
            <numerusform>Über dem Freikontingent: %1, weil %Ln Konten mit mehr Anrufen die kostenlosen Lizenzen nutzen (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln other account(s) use the free licences (%2).</source>
        <translation>
            <numerusform>Über dem Freikontingent: %1, weil %Ln anderes Konto die kostenlosen Lizenzen nutzt (%2).</numerusform>
            <numerusform>Über dem Freikontingent: %1, weil %Ln andere Konten die kostenlosen Lizenzen nutzen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence although without a number: every account needs one, and it costs nothing (%1).</source>
        <translation>Lizenz, obwohl ohne Rufnummer: Jedes Konto benötigt eine, und sie kostet nichts (%1).</translation>
    </message>
    <message>
        <source>Licence although without a number: every account needs one; the free pool covers it (%1).</source>
        <translation>Lizenz, obwohl ohne Rufnummer: Jedes Konto benötigt eine; das Freikontingent deckt sie ab (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) that cost nothing (%1).</source>
        <translation>
            <numerusform>%Ln Lizenz, die nichts kostet (%1).</numerusform>
            <numerusform>%Ln Lizenzen, die nichts kosten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) covered by the free pool: no cost (%1).</source>
        <translation>
            <numerusform>%Ln Lizenz durch das Freikontingent abgedeckt: keine Kosten (%1).</numerusform>
            <numerusform>%Ln Lizenzen durch das Freikontingent abgedeckt: keine Kosten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It calls the telephone network: %Ln %1, %2 (%3).</source>
        <translation>
            <numerusform>Führt Anrufe ins Telefonnetz: %Ln × %1, %2 (%3).</numerusform>
            <numerusform>Führt Anrufe ins Telefonnetz: %Ln × %1, %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln of its accounts</source>
        <translation>
            <numerusform>%1 pro Monat für %Ln seiner Konten</numerusform>
            <numerusform>%1 pro Monat für %Ln seiner Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence: has no number (%1).</source>
        <translation>Keine Lizenz: hat keine Rufnummer (%1).</translation>
    </message>
    <message>
        <source>A licence that costs nothing and a %1, because it calls the telephone network (%2).</source>
        <translation>Eine Lizenz, die nichts kostet, und eine %1-Lizenz, weil das Konto Anrufe ins Telefonnetz führt (%2).</translation>
    </message>
    <message>
        <source>A paid %1 licence: the free ones go to other accounts (%2).</source>
        <translation>Eine bezahlte %1-Lizenz: Die kostenlosen gehen an andere Konten (%2).</translation>
    </message>
    <message>
        <source>A paid %1 licence: there are no free ones (%2).</source>
        <translation>Eine bezahlte %1-Lizenz: Es gibt keine kostenlosen (%2).</translation>
    </message>
    <message>
        <source>A free licence although without a number: every account needs one (%1).</source>
        <translation>Eine kostenlose Lizenz, obwohl ohne Rufnummer: Jedes Konto benötigt eine (%1).</translation>
    </message>
    <message>
        <source>A free licence: has a number (%1).</source>
        <translation>Eine kostenlose Lizenz: hat eine Rufnummer (%1).</translation>
    </message>
    <message>
        <source>Phone System</source>
        <translation>Telefonsystem</translation>
    </message>
    <message>
        <source>E5</source>
        <translation>E5</translation>
    </message>
    <message>
        <source>Business Voice</source>
        <translation>Business Voice</translation>
    </message>
    <message>
        <source>Teams Phone with Calling Plan</source>
        <translation>Teams Phone mit Anrufplan</translation>
    </message>
    <message>
        <source>Teams Shared Devices</source>
        <translation>Teams Shared Devices</translation>
    </message>
    <message>
        <source>Not included: calling plans of users, minutes and Communications Credits, taxes.</source>
        <translation>Nicht enthalten: Anrufpläne der Benutzer, Gesprächsminuten und Kommunikationsguthaben, Steuern.</translation>
    </message>
    <message>
        <source>Not included: minutes and Communications Credits, licences of users, taxes.</source>
        <translation>Nicht enthalten: Gesprächsminuten und Kommunikationsguthaben, Lizenzen der Benutzer, Steuern.</translation>
    </message>
    <message>
        <source>Not included: calling plans, base licences, minutes and Communications Credits, taxes.</source>
        <translation>Nicht enthalten: Anrufpläne, Basislizenzen, Gesprächsminuten und Kommunikationsguthaben, Steuern.</translation>
    </message>
    <message>
        <source>Prices are those of an annual commitment, before tax; a year is twelve months.</source>
        <translation>Die Preise gelten bei jährlicher Bindung, vor Steuern; ein Jahr sind zwölf Monate.</translation>
    </message>
    <message>
        <source>Annual commitment, paid monthly: 5 % on every price, rounded to hundredths.</source>
        <translation>Jährliche Bindung, monatlich bezahlt: 5 % Aufschlag auf jeden Preis, auf Hundertstel gerundet.</translation>
    </message>
    <message>
        <source>Monthly commitment: 20 % on every price, rounded to hundredths.</source>
        <translation>Monatliche Bindung: 20 % Aufschlag auf jeden Preis, auf Hundertstel gerundet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of unknown type are taken not to be Calling Plan numbers.</source>
        <translation>
            <numerusform>Von %Ln Nummer unbekannten Typs wird angenommen, dass sie keine Anrufplan-Nummer ist.</numerusform>
            <numerusform>Von %Ln Nummern unbekannten Typs wird angenommen, dass sie keine Anrufplan-Nummern sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Licence bill</source>
        <translation>Lizenzrechnung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>A bill is written as .csv, .md or .pdf, not as &quot;%1&quot;.</source>
        <translation>Eine Rechnung wird als .csv, .md oder .pdf geschrieben, nicht als „%1“.</translation>
    </message>
</context>
<context>
    <name>BillReport</name>
    <message>
        <source>Licence bill</source>
        <translation>Lizenzrechnung</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Kleingedrucktes</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>in Kraft vom %1 bis %2</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>in Kraft seit %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>in Kraft bis %1</translation>
    </message>
    <message>
        <source>high: dated primary source</source>
        <translation>hoch: datierte Primärquelle</translation>
    </message>
    <message>
        <source>medium: dates uncertain, or a secondary source</source>
        <translation>mittel: Zeitangaben unsicher, oder eine Sekundärquelle</translation>
    </message>
    <message>
        <source>low: inferred</source>
        <translation>gering: gefolgert</translation>
    </message>
    <message>
        <source>%1: price not published</source>
        <translation>%1: Preis nicht veröffentlicht</translation>
    </message>
    <message>
        <source>%1: %2 a month (%3, %4)</source>
        <translation>%1: %2 pro Monat (%3, %4)</translation>
    </message>
    <message>
        <source>%1: %2 a month (own price)</source>
        <translation>%1: %2 pro Monat (eigener Preis)</translation>
    </message>
    <message>
        <source>%1: %2 a month (own price: %3)</source>
        <translation>%1: %2 pro Monat (eigener Preis: %3)</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Phone System users</source>
        <translation>Benutzer mit Telefonsystem</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Each a month</source>
        <translation>Einzeln pro Monat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Anzahl vorher</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>Pro Monat vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Release to add a node here</source>
        <translation>Loslassen, um hier einen Knoten hinzuzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>a phone number and how many more</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>free</source>
        <comment>badge of a node whose licences cost nothing</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>badge of a node with a paid licence of unknown price</comment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between phone numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and kind of a node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and numbers of a node</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a node, and what it costs</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>nested – no number</source>
        <translation>intern – keine Nummer</translation>
    </message>
    <message>
        <source>Key %1 leads nowhere from here.</source>
        <translation>Taste %1 führt von hier nirgendwohin.</translation>
    </message>
    <message>
        <source>Release on the node where the link begins</source>
        <translation>Auf dem Knoten loslassen, bei dem die Verbindung beginnt</translation>
    </message>
    <message>
        <source>Release on the node where the link ends</source>
        <translation>Auf dem Knoten loslassen, bei dem die Verbindung endet</translation>
    </message>
    <message>
        <source>Release to put it between “%1” and “%2”</source>
        <translation>Loslassen, um den Knoten zwischen „%1“ und „%2“ einzufügen</translation>
    </message>
    <message>
        <source>Put %1 into a link</source>
        <translation>%1 in eine Verbindung einfügen</translation>
    </message>
    <message>
        <source>Put into a link</source>
        <translation>In eine Verbindung einfügen</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>the name of a node far away that a link leads to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>the name of a node far away that a link comes from</comment>
        <translation>← %1</translation>
    </message>
    <message numerus="yes">
        <source>← %n link(s)</source>
        <comment>links that come from far away</comment>
        <translation>
            <numerusform>← %n Verbindung</numerusform>
            <numerusform>← %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no more room to close.</source>
        <translation>Es ist kein Platz mehr da, der sich schließen ließe.</translation>
    </message>
    <message>
        <source>Close space</source>
        <translation>Platz schließen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>this field is not known.</source>
        <translation>dieses Feld ist nicht bekannt.</translation>
    </message>
    <message>
        <source>at least one entry is required.</source>
        <translation>mindestens ein Eintrag ist erforderlich.</translation>
    </message>
    <message>
        <source>a date such as 2020-04-07</source>
        <translation>ein Datum wie 2020-04-07</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message>
        <source>an amount of money with at most four decimals</source>
        <translation>ein Geldbetrag mit höchstens vier Nachkommastellen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>kinds of licences</source>
        <translation>Lizenzarten</translation>
    </message>
    <message>
        <source>an edition ends after it begins.</source>
        <translation>eine Ausgabe endet nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The rule edition %1 is missing from the program.</source>
        <translation>Die Regelausgabe %1 fehlt im Programm.</translation>
    </message>
    <message>
        <source>where free licences can run out, the product to buy must be named.</source>
        <translation>wo kostenlose Lizenzen ausgehen können, muss das zu kaufende Produkt genannt sein.</translation>
    </message>
    <message>
        <source>this product has a price of this date already.</source>
        <translation>dieses Produkt hat bereits einen Preis mit diesem Datum.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>use this rule edition instead of the document&apos;s; an id or a code</source>
        <translation>diese Regelausgabe statt der des Dokuments verwenden; eine Kennung oder ein Kürzel</translation>
    </message>
    <message>
        <source>assume this number of Phone System users</source>
        <translation>diese Anzahl von Benutzern mit Telefonsystem annehmen</translation>
    </message>
    <message>
        <source>compare all rule editions</source>
        <translation>alle Regelausgaben vergleichen</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>Prints the licence bill of a document: what is needed, what is free, what must be paid, and why.</source>
        <translation>Gibt die Lizenzrechnung eines Dokuments aus: was benötigt wird, was kostenlos ist, was bezahlt werden muss und warum.</translation>
    </message>
    <message>
        <source>--policy and --all-editions exclude each other.</source>
        <translation>--policy und --all-editions schließen einander aus.</translation>
    </message>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Die Regelausgabe „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>--users needs a whole number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--users erwartet eine ganze Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No price is known in %1. Set one in the document.</source>
        <translation>In %1 ist kein Preis bekannt. Legen Sie im Dokument einen fest.</translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month, set in the document.</source>
        <translation>Preis einer bezahlten Lizenz: %1 pro Monat, im Dokument festgelegt.</translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month. Source: %2, %3.</source>
        <translation>Preis einer bezahlten Lizenz: %1 pro Monat. Quelle: %2, %3.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what is wrong or doubtful in a document. Ends with status 3 if anything is wrong, so that a script can stop there.</source>
        <translation>Listet auf, was in einem Dokument falsch oder zweifelhaft ist. Endet mit Status 3, wenn etwas falsch ist, damit ein Skript dort anhalten kann.</translation>
    </message>
    <message>
        <source>Nestline draws Microsoft Teams call flows and their licence bill.</source>
        <translation>Nestline zeichnet Anrufabläufe für Microsoft Teams und ihre Lizenzrechnung.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Without a verb the window opens. Verbs need no display:</source>
        <translation>Ohne Verb öffnet sich das Fenster. Verben brauchen keinen Bildschirm:</translation>
    </message>
    <message>
        <source>&quot;nestline VERB --help&quot; shows what a verb understands.</source>
        <translation>„nestline VERB --help“ zeigt, was ein Verb versteht.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the work could not be done, 2 wrong usage, 3 check found errors.</source>
        <translation>Status am Ende: 0 erledigt, 1 nicht ausführbar, 2 falscher Aufruf, 3 check fand Fehler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a verb that is supported. Verbs are: %2.</source>
        <translation>„%1“ ist weder eine Datei noch ein unterstütztes Verb. Verben sind: %2.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>--output must name the file to write.</source>
        <translation>--output muss die zu schreibende Datei nennen.</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; is not supported. Supported are: .%2.</source>
        <translation>Die Endung von „%1“ wird nicht unterstützt. Unterstützt werden: .%2.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>print the licence bill of a document</source>
        <translation>die Lizenzrechnung eines Dokuments ausgeben</translation>
    </message>
    <message>
        <source>list what is wrong or doubtful in a document</source>
        <translation>auflisten, was in einem Dokument falsch oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>No document is named.</source>
        <translation>Es ist kein Dokument angegeben.</translation>
    </message>
    <message>
        <source>Only one document can be named, but there is also &quot;%1&quot;.</source>
        <translation>Nur ein Dokument kann angegeben werden, aber da ist noch „%1“.</translation>
    </message>
    <message>
        <source>Paid licences: %1 today, %2 with this plan.</source>
        <translation>Bezahlte Lizenzen: heute %1, mit diesem Plan %2.</translation>
    </message>
    <message>
        <source>Accounts that need a licence: %1 today, %2 with this plan.</source>
        <translation>Konten, die eine Lizenz benötigen: heute %1, mit diesem Plan %2.</translation>
    </message>
    <message>
        <source>Nothing needs to change.</source>
        <translation>Nichts muss sich ändern.</translation>
    </message>
    <message>
        <source>Effort of callers: %1 menu steps a month.</source>
        <translation>Aufwand der Anrufer: %1 Menüschritte pro Monat.</translation>
    </message>
    <message>
        <source>Proved: no other plan that keeps as few accounts costs callers less.</source>
        <translation>Bewiesen: Kein anderer Plan, der so wenige Konten behält, kostet Anrufer weniger.</translation>
    </message>
    <message>
        <source>At least %1 are unavoidable (gap %2 %).</source>
        <translation>Mindestens %1 sind unvermeidlich (Abstand %2 %).</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Finds the redesign with the fewest paid licences at the least effort for callers, and proves how good it is.</source>
        <translation>Findet den Umbau mit den wenigsten bezahlten Lizenzen bei geringstem Aufwand für Anrufer und weist nach, wie gut er ist.</translation>
    </message>
    <message>
        <source>keep at most this number of accounts that need a licence</source>
        <translation>höchstens so viele Konten behalten, die eine Lizenz benötigen</translation>
    </message>
    <message>
        <source>also list the least effort for each number of accounts</source>
        <translation>auch den geringsten Aufwand je Anzahl von Konten auflisten</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output erwartet den Namen einer Datei.</translation>
    </message>
    <message>
        <source>%1: /tenant/policy: The rule edition &quot;%2&quot; is not known. Known are: %3.</source>
        <translation>%1: /tenant/policy: Die Regelausgabe „%2“ ist nicht bekannt. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>find the redesign with the fewest paid licences</source>
        <translation>den Umbau mit den wenigsten bezahlten Lizenzen finden</translation>
    </message>
    <message>
        <source>Rules: %1 (%2), %3</source>
        <comment>name, code and dates of an edition</comment>
        <translation>Regeln: %1 (%2), %3</translation>
    </message>
    <message>
        <source>No licence for accounts has to be bought.</source>
        <translation>Für Konten muss keine Lizenz gekauft werden.</translation>
    </message>
    <message>
        <source>--max-steps needs a whole number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--max-steps erwartet eine ganze Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>let no caller press more than this number of keys, instead of what the document says</source>
        <translation>Anrufer höchstens so viele Tasten drücken lassen, statt der Angabe im Dokument</translation>
    </message>
    <message>
        <source>save as much as costs callers at most this number of menu steps a month</source>
        <translation>so viel sparen, wie es Anrufer höchstens diese Zahl von Menüschritten pro Monat kostet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Names on the drawing are %1 pt high: too small to be read on paper.</source>
        <translation>Namen in der Zeichnung sind %1 pt hoch: auf Papier zu klein zum Lesen.</translation>
    </message>
    <message>
        <source>With --pages %1x%2 they can be read.</source>
        <translation>Mit --pages %1x%2 sind sie lesbar.</translation>
    </message>
    <message>
        <source>Export it as .svg, which can be enlarged.</source>
        <translation>Exportieren Sie die Zeichnung als .svg, das sich vergrößern lässt.</translation>
    </message>
    <message>
        <source>Draws the call flow (.pdf, .png, .svg), writes the licence bill as a table (.csv, .md) or a copy of the document (.json, .nestline). The suffix of OUT says which.</source>
        <translation>Zeichnet den Anrufablauf (.pdf, .png, .svg) oder schreibt die Lizenzrechnung als Tabelle (.csv, .md) oder eine Kopie des Dokuments (.json, .nestline). Die Endung von OUT bestimmt, was.</translation>
    </message>
    <message>
        <source>hide phone numbers, names of persons and principal names</source>
        <translation>Rufnummern, Personennamen und Prinzipalnamen ausblenden</translation>
    </message>
    <message>
        <source>light (default) or dark</source>
        <translation>light (Vorgabe) oder dark</translation>
    </message>
    <message>
        <source>pixels to a unit of the drawing, from 0.1 to 4 (default 2)</source>
        <translation>Pixel je Einheit der Zeichnung, von 0.1 bis 4 (Vorgabe 2)</translation>
    </message>
    <message>
        <source>no ground behind the drawing</source>
        <translation>kein Hintergrund hinter der Zeichnung</translation>
    </message>
    <message>
        <source>fit on W pages across and H pages down (default 1x1)</source>
        <translation>auf W Seiten nebeneinander und H Seiten untereinander einpassen (Vorgabe 1x1)</translation>
    </message>
    <message>
        <source>A3, A4 (default), A5, Letter, Legal or Tabloid</source>
        <translation>A3, A4 (Vorgabe), A5, Letter, Legal oder Tabloid</translation>
    </message>
    <message>
        <source>portrait, landscape or auto (default)</source>
        <translation>portrait, landscape oder auto (Vorgabe)</translation>
    </message>
    <message>
        <source>for whom the drawing is, in the title block</source>
        <translation>für wen die Zeichnung ist (im Schriftfeld)</translation>
    </message>
    <message>
        <source>--%1 has no meaning for .%2; it is for .%3.</source>
        <translation>--%1 hat bei .%2 keine Bedeutung; es gilt für .%3.</translation>
    </message>
    <message>
        <source>--pages needs two numbers from 1 to %1, such as 3x2; &quot;%2&quot; is not that.</source>
        <translation>--pages erwartet zwei Zahlen von 1 bis %1, etwa 3x2, nicht „%2“.</translation>
    </message>
    <message>
        <source>--paper must be A3, A4, A5, Letter, Legal or Tabloid.</source>
        <translation>--paper muss A3, A4, A5, Letter, Legal oder Tabloid sein.</translation>
    </message>
    <message>
        <source>--orientation must be portrait, landscape or auto.</source>
        <translation>--orientation muss portrait, landscape oder auto sein.</translation>
    </message>
    <message>
        <source>--theme must be light or dark.</source>
        <translation>--theme muss light oder dark sein.</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.1 to %1.</source>
        <translation>--scale muss eine Zahl von 0.1 bis %1 sein.</translation>
    </message>
    <message>
        <source>write a document as a picture, a table or a copy</source>
        <translation>ein Dokument als Bild, Tabelle oder Kopie schreiben</translation>
    </message>
    <message>
        <source>draw only these: ids of nodes or what find takes, such as n3,n7 or group:Berlin</source>
        <translation>nur diese zeichnen: IDs von Knoten oder was die Suche versteht, etwa n3,n7 oder group:Berlin</translation>
    </message>
    <message>
        <source>--selection needs ids of nodes or what find takes, such as n3,n7 or group:Berlin.</source>
        <translation>--selection braucht IDs von Knoten oder etwas, das die Suche versteht, etwa n3,n7 oder group:Berlin.</translation>
    </message>
    <message>
        <source>--selection: &quot;%1&quot; is neither the id of a node nor does it find one.</source>
        <translation>--selection: „%1“ ist weder die ID eines Knotens noch findet es einen.</translation>
    </message>
    <message>
        <source>The bill stays the same.</source>
        <translation>Die Rechnung bleibt gleich.</translation>
    </message>
    <message>
        <source>Saves %1 a month, %2 a year.</source>
        <translation>Spart %1 pro Monat, %2 pro Jahr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer that need a licence.</source>
        <translation>
            <numerusform>%Ln Konto weniger, das eine Lizenz benötigt.</numerusform>
            <numerusform>%Ln Konten weniger, die eine Lizenz benötigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves nothing more: free licences cover the rest.</source>
        <translation>Spart nichts mehr: Kostenlose Lizenzen decken den Rest.</translation>
    </message>
    <message>
        <source>Saves %1 a month.</source>
        <translation>Spart %1 pro Monat.</translation>
    </message>
    <message>
        <source>write the redesigned document, a .nestline file</source>
        <translation>das umgebaute Dokument schreiben, eine .nestline-Datei</translation>
    </message>
    <message>
        <source>--output writes the redesign as a document, which &quot;%1&quot; does not look like. Write &quot;%2&quot;, then run nestline export on it to get a .%3.</source>
        <translation>--output schreibt den Umbau als Dokument, wonach „%1“ nicht aussieht. Schreiben Sie „%2“ und rufen Sie damit nestline export auf, um eine .%3-Datei zu erhalten.</translation>
    </message>
    <message>
        <source>--keep needs a whole number, 0 or more, not &quot;%1&quot;.</source>
        <translation>--keep erwartet eine ganze Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--max-effort needs a number, 0 or more, not &quot;%1&quot;.</source>
        <translation>--max-effort erwartet eine Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>No licence can be saved.</source>
        <translation>Keine Lizenz lässt sich einsparen.</translation>
    </message>
    <message>
        <source>--%1 is given more than once: &quot;%2&quot;.</source>
        <translation>--%1 ist mehr als einmal angegeben: „%2“.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source> (on)</source>
        <comment>behind the menu of an entry that is switched on</comment>
        <translation> (eingeschaltet)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do, or which node do you want to see?</source>
        <translation>Was möchten Sie tun oder welchen Knoten möchten Sie sehen?</translation>
    </message>
    <message>
        <source>Enter does it, Esc closes.</source>
        <translation>Eingabetaste führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>go to the node – %1</source>
        <comment>%1: kind and numbers</comment>
        <translation>zum Knoten gehen – %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The clipboard holds neither nodes nor an indented list of nodes.</source>
        <translation>Die Zwischenablage enthält weder Knoten noch eine eingerückte Liste von Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>%n Knoten einfügen</numerusform>
            <numerusform>%n Knoten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>%n Knoten duplizieren</numerusform>
            <numerusform>%n Knoten duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Only auto attendants and call queues can have a phone number.</source>
        <translation>Nur automatische Telefonzentralen und Anrufwarteschleifen können eine Rufnummer haben.</translation>
    </message>
    <message numerus="yes">
        <source>Take off %n number(s)</source>
        <translation>
            <numerusform>%n Nummer entfernen</numerusform>
            <numerusform>%n Nummern entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>%n Nummer hinzufügen</numerusform>
            <numerusform>%n Nummern hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No auto attendant leads to “%1”, so it has no menu key.</source>
        <translation>Keine automatische Telefonzentrale führt zu „%1“, daher gibt es keine Menütaste.</translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation>Menütaste %1 festlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Keep as baseline</source>
        <translation>Als Vergleichsstand behalten</translation>
    </message>
    <message>
        <source>The present state is kept as “%1”, in this document.</source>
        <translation>Der jetzige Stand ist in diesem Dokument als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Compare with a baseline</source>
        <translation>Mit einem Stand vergleichen</translation>
    </message>
    <message>
        <source>Rename baseline</source>
        <translation>Vergleichsstand umbenennen</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>Vergleichsstand entfernen</translation>
    </message>
    <message>
        <source>Go back to a baseline</source>
        <translation>Zu einem Stand zurückkehren</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Lesezeichen hinzufügen</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Put %1 into a link</source>
        <translation>%1 in eine Verbindung einfügen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Licences that count</source>
        <translation>Lizenzen, die zählen</translation>
    </message>
    <message>
        <source>The number of Phone System users, as the document gives it.</source>
        <translation>Die Zahl der Benutzer mit Telefonsystem, wie das Dokument sie nennt.</translation>
    </message>
    <message>
        <source>Licences that include Phone System count (%1).</source>
        <translation>Lizenzen, die Telefonsystem enthalten, zählen (%1).</translation>
    </message>
    <message>
        <source>Licences that include Phone System count; not counted here: %1 (%2).</source>
        <translation>Lizenzen, die Telefonsystem enthalten, zählen; hier nicht: %1 (%2).</translation>
    </message>
    <message>
        <source>Free licences</source>
        <translation>Kostenlose Lizenzen</translation>
    </message>
    <message>
        <source>There are no free licences for accounts (%1).</source>
        <translation>Es gibt keine kostenlosen Lizenzen für Konten (%1).</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 + %2 ÷ %3, full ones only = %1 + %4</source>
        <translation>%1 + %2 ÷ %3, nur volle = %1 + %4</translation>
    </message>
    <message>
        <source>Accounts that need a licence</source>
        <translation>Konten, die eine Lizenz benötigen</translation>
    </message>
    <message>
        <source>%1 of %2 accounts, %3 with a number</source>
        <translation>%1 von %2 Konten, %3 mit Rufnummer</translation>
    </message>
    <message>
        <source>Covered by free licences</source>
        <translation>Durch kostenlose Lizenzen abgedeckt</translation>
    </message>
    <message>
        <source>All of them. Order and assign each licence: it costs nothing, but an account does not get it by itself.</source>
        <translation>Alle. Bestellen Sie jede Lizenz und weisen Sie sie zu: Sie kostet nichts, aber ein Konto erhält sie nicht von selbst.</translation>
    </message>
    <message>
        <source>the smaller of %1 and %2</source>
        <translation>das Kleinere von %1 und %2</translation>
    </message>
    <message>
        <source>%1 stay free. Accounts that hold a free licence today come first, then pinned numbers, then the busiest: that order is Nestline&apos;s and does not change the sum. Free licences must be ordered at no cost in the admin center (Billing, Purchase services, Add-ons).</source>
        <translation>%1 bleiben übrig. Zuerst kommen Konten, die heute eine kostenlose Lizenz haben, dann festgehaltene Nummern, dann die mit den meisten Anrufen: Diese Reihenfolge ist die von Nestline und ändert die Summe nicht. Kostenlose Lizenzen müssen im Admin Center ohne Kosten bestellt werden („Abrechnung“, „Dienste kaufen“, „Add-Ons“).</translation>
    </message>
    <message>
        <source>Paid %1 licences</source>
        <translation>Bezahlte %1-Lizenzen</translation>
    </message>
    <message>
        <source>Your own price.</source>
        <translation>Ihr eigener Preis.</translation>
    </message>
    <message>
        <source>Your own price: %1.</source>
        <translation>Ihr eigener Preis: %1.</translation>
    </message>
    <message>
        <source>No price is published in %1: enter your own.</source>
        <translation>In %1 ist kein Preis veröffentlicht: Geben Sie Ihren eigenen ein.</translation>
    </message>
    <message>
        <source>List price: %1, %2. %3</source>
        <translation>Listenpreis: %1, %2. %3</translation>
    </message>
    <message>
        <source>Price of one %1 licence a month</source>
        <translation>Preis einer %1-Lizenz pro Monat</translation>
    </message>
    <message>
        <source>%1 + %2 %</source>
        <translation>%1 + %2 %</translation>
    </message>
    <message>
        <source>A monthly commitment costs 20 % more.</source>
        <translation>Eine monatliche Bindung kostet 20 % mehr.</translation>
    </message>
    <message>
        <source>An annual commitment that is paid monthly costs 5 % more.</source>
        <translation>Eine jährliche Bindung, die monatlich bezahlt wird, kostet 5 % mehr.</translation>
    </message>
    <message>
        <source>%1: a month</source>
        <translation>%1: pro Monat</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A sum with an unknown part is not known.</source>
        <translation>Eine Summe mit einem unbekannten Teil ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>This node no longer exists.</source>
        <translation>Diesen Knoten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This link no longer exists.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This resource account no longer exists.</source>
        <translation>Dieses Ressourcenkonto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only auto attendants and call queues have resource accounts.</source>
        <translation>Nur automatische Telefonzentralen und Anrufwarteschleifen haben Ressourcenkonten.</translation>
    </message>
    <message>
        <source>The id %1 is in use already.</source>
        <translation>Die Kennung %1 wird schon verwendet.</translation>
    </message>
    <message>
        <source>Calls cannot leave this kind of node that way.</source>
        <translation>Anrufe können diese Art von Knoten nicht auf diesem Weg verlassen.</translation>
    </message>
    <message>
        <source>A menu option needs a key, any other way needs none.</source>
        <translation>Eine Menüoption braucht eine Taste, jeder andere Weg braucht keine.</translation>
    </message>
    <message>
        <source>A node cannot be connected with itself.</source>
        <translation>Ein Knoten kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Calls end here: only auto attendants and call queues lead on.</source>
        <translation>Anrufe enden hier: Nur automatische Telefonzentralen und Anrufwarteschleifen führen weiter.</translation>
    </message>
    <message>
        <source>Every way out of this node is in use.</source>
        <translation>Alle Wege aus diesem Knoten sind belegt.</translation>
    </message>
    <message>
        <source>A node needs a name.</source>
        <translation>Ein Knoten braucht einen Namen.</translation>
    </message>
    <message>
        <source>The number of users must be from 0 to %L1.</source>
        <translation>Die Anzahl der Benutzer muss zwischen 0 und %L1 liegen.</translation>
    </message>
    <message>
        <source>A currency is named by three capital letters, such as USD.</source>
        <translation>Eine Währung wird mit drei Großbuchstaben angegeben, etwa USD.</translation>
    </message>
    <message>
        <source>This baseline no longer exists.</source>
        <translation>Diesen Vergleichsstand gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A baseline needs a name.</source>
        <translation>Ein Vergleichsstand braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a baseline “%1” already. Choose another name.</source>
        <translation>Einen Vergleichsstand „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Only call queues call back, or let agents call on their behalf.</source>
        <translation>Nur Anrufwarteschleifen rufen zurück oder lassen Agenten in ihrem Namen anrufen.</translation>
    </message>
    <message>
        <source>Only auto attendants have a directory search.</source>
        <translation>Nur automatische Telefonzentralen haben eine Verzeichnissuche.</translation>
    </message>
    <message>
        <source>The number of licences must be from 0 to %L1.</source>
        <translation>Die Anzahl der Lizenzen muss zwischen 0 und %L1 liegen.</translation>
    </message>
    <message>
        <source>The document lists %L1 licences of E5, Business Voice and Teams Phone with Calling Plan, which include Phone System: there cannot be fewer users.</source>
        <translation>Das Dokument führt %L1 Lizenzen für E5, Business Voice und Teams Phone mit Anrufplan auf, die Telefonsystem enthalten: Weniger Benutzer sind nicht möglich.</translation>
    </message>
    <message>
        <source>This bookmark no longer exists.</source>
        <translation>Dieses Lesezeichen gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Ein Lesezeichen braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a bookmark “%1” already. Choose another name.</source>
        <translation>Ein Lesezeichen „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Only a node without links can be put into a link.</source>
        <translation>Nur ein Knoten ohne Verbindungen kann in eine Verbindung eingefügt werden.</translation>
    </message>
    <message>
        <source>This suggestion is no longer dismissed.</source>
        <translation>Dieser Vorschlag ist nicht mehr verworfen.</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %1: %2.</source>
        <translation>Der Ausdruck ist bei Zeichen %1 nicht verständlich: %2.</translation>
    </message>
    <message>
        <source>Nothing would be left of the name.</source>
        <translation>Vom Namen bliebe nichts übrig.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Call flow</source>
        <comment>title of a document that has none</comment>
        <translation>Anrufablauf</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels. Choose a smaller scale, or SVG, which has no such limit.</source>
        <translation>Für ein Bild von %1 x %2 Pixeln reicht der Speicher nicht. Wählen Sie einen kleineren Maßstab oder SVG, das keine solche Grenze kennt.</translation>
    </message>
    <message>
        <source>The drawing is very large: the picture was written at %1 % instead of %2 %. SVG and PDF have no such limit.</source>
        <translation>Die Zeichnung ist sehr groß: Das Bild wurde mit %1 % statt %2 % geschrieben. SVG und PDF kennen keine solche Grenze.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The number %1 stands on %Ln accounts: calls can only go to one.</source>
        <translation>
            <numerusform>Die Nummer %1 steht bei %Ln Konto: Anrufe können nur zu einem gehen.</numerusform>
            <numerusform>Die Nummer %1 steht bei %Ln Konten: Anrufe können nur zu einem gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number “%1” of “%2” is not in international form, such as +14255550100.</source>
        <translation>Die Nummer „%1“ von „%2“ hat keine internationale Form wie +14255550100.</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>“%1” can be reached through a menu as well: its number, and with it a licence, could go.</source>
        <translation>„%1“ ist auch über ein Menü erreichbar: Die Nummer und damit eine Lizenz könnten entfallen.</translation>
    </message>
    <message>
        <source>No number leads to “%1”.</source>
        <translation>Keine Nummer führt zu „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no resource account.</source>
        <translation>„%1“ hat kein Ressourcenkonto.</translation>
    </message>
    <message>
        <source>Add a resource account</source>
        <translation>Ressourcenkonto hinzufügen</translation>
    </message>
    <message>
        <source>“%1” has a resource account, but only auto attendants and call queues can use one.</source>
        <translation>„%1“ hat ein Ressourcenkonto, aber nur automatische Telefonzentralen und Anrufwarteschleifen können eines nutzen.</translation>
    </message>
    <message>
        <source>In “%1”, key %2 leads to several nodes.</source>
        <translation>In „%1“ führt die Taste %2 zu mehreren Knoten.</translation>
    </message>
    <message>
        <source>Give the second one the first free key</source>
        <translation>Dem zweiten die erste freie Taste geben</translation>
    </message>
    <message>
        <source>Give all but the first one a free key</source>
        <translation>Allen außer dem ersten eine freie Taste geben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a list of names</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Callers go round in circles: no way leads out of %1.</source>
        <translation>Anrufer drehen sich im Kreis: Kein Weg führt aus %1 heraus.</translation>
    </message>
    <message>
        <source>A link of “%1” is taken for a reason that this kind of node does not have.</source>
        <translation>Eine Verbindung von „%1“ hat einen Anlass, den diese Art von Knoten nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” has no time-out target: calls that nobody answers are cut off.</source>
        <translation>„%1“ hat kein Ziel bei Zeitüberschreitung: Anrufe, die niemand annimmt, werden getrennt.</translation>
    </message>
    <message>
        <source>The rule edition “%1” is not known, so there is no bill.</source>
        <translation>Die Regelausgabe „%1“ ist nicht bekannt, daher gibt es keine Rechnung.</translation>
    </message>
    <message>
        <source>Use the edition “%1”</source>
        <translation>Ausgabe „%1“ verwenden</translation>
    </message>
    <message>
        <source>“%1” still has the name it was made with.</source>
        <translation>„%1“ trägt noch den Namen, mit dem der Knoten angelegt wurde.</translation>
    </message>
    <message>
        <source>“%1” can be reached through a menu as well: its number could go.</source>
        <translation>„%1“ ist auch über ein Menü erreichbar: Die Nummer könnte entfallen.</translation>
    </message>
    <message>
        <source>Order the %1 licence first, then remove the old licence and assign the new one in one and the same licence activity: otherwise the account may stop working and has to be replaced (%2).</source>
        <translation>Bestellen Sie zuerst die %1-Lizenz; entfernen Sie dann die alte Lizenz und weisen Sie die neue in ein und demselben Lizenzvorgang zu: Sonst arbeitet das Konto womöglich nicht mehr und muss ersetzt werden (%2).</translation>
    </message>
    <message>
        <source>Admin center: Billing, Purchase services, Add-ons, %1. They must be bought although they cost nothing, and assigned to each account (%2).</source>
        <translation>Admin Center: „Abrechnung“, „Dienste kaufen“, „Add-Ons“, %1. Die Lizenzen müssen gekauft werden, obwohl sie nichts kosten, und jedem Konto zugewiesen werden (%2).</translation>
    </message>
    <message>
        <source>The account of “%1” holds a licence that it does not need: it can be removed (%2).</source>
        <translation>Das Konto von „%1“ hat eine Lizenz, die es nicht benötigt: Sie kann entfernt werden (%2).</translation>
    </message>
    <message>
        <source>Note the licence as removed</source>
        <translation>Lizenz als entfernt vermerken</translation>
    </message>
    <message>
        <source>The account of “%1” holds a paid %2 licence while a free one is spare. %3</source>
        <translation>Das Konto von „%1“ hat eine bezahlte %2-Lizenz, während eine kostenlose übrig ist. %3</translation>
    </message>
    <message>
        <source>Note the swap as done</source>
        <translation>Tausch als erledigt vermerken</translation>
    </message>
    <message>
        <source>The account of “%1” holds a user&apos;s Phone System licence, which accounts must not have. %2</source>
        <translation>Das Konto von „%1“ hat eine Telefonsystem-Lizenz für Benutzer, die Konten nicht haben dürfen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free licence(s) are not ordered yet: order them at 0. %1</source>
        <translation>
            <numerusform>%Ln kostenlose Lizenz ist noch nicht bestellt: Bestellen Sie sie zum Preis von 0. %1</numerusform>
            <numerusform>%Ln kostenlose Lizenzen sind noch nicht bestellt: Bestellen Sie sie zum Preis von 0. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Note them as ordered</source>
        <translation>Als bestellt vermerken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln toll service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</source>
        <translation>
            <numerusform>%Ln gebührenpflichtige Dienstnummer von Microsoft, aber %1 Lizenzen bringen höchstens %2, portierte nicht gerechnet (how-many-phone-numbers-can-you-get.md, 2018 bis 2025).</numerusform>
            <numerusform>%Ln gebührenpflichtige Dienstnummern von Microsoft, aber %1 Lizenzen bringen höchstens %2, portierte nicht gerechnet (how-many-phone-numbers-can-you-get.md, 2018 bis 2025).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln toll-free service number(s) of Microsoft, but %1 licences bring %2 at most, ported ones aside (how-many-phone-numbers-can-you-get.md, 2018 to 2025).</source>
        <translation>
            <numerusform>%Ln gebührenfreie Dienstnummer von Microsoft, aber %1 Lizenzen bringen höchstens %2, portierte nicht gerechnet (how-many-phone-numbers-can-you-get.md, 2018 bis 2025).</numerusform>
            <numerusform>%Ln gebührenfreie Dienstnummern von Microsoft, aber %1 Lizenzen bringen höchstens %2, portierte nicht gerechnet (how-many-phone-numbers-can-you-get.md, 2018 bis 2025).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is referred to directly, which is possible since 2024-11-05 only: here it needs a resource account (%2).</source>
        <translation>Auf „%1“ wird direkt verwiesen, was erst seit dem 05.11.2024 möglich ist: Hier ist ein Ressourcenkonto nötig (%2).</translation>
    </message>
    <message>
        <source>Refer to it through its account</source>
        <translation>Über das Konto verweisen</translation>
    </message>
    <message>
        <source>“%1” calls the telephone network: whether it needs a %2 depends on the type of its number, which is not known (%3).</source>
        <translation>„%1“ führt Anrufe ins Telefonnetz: Ob eine %2-Lizenz nötig ist, hängt vom Typ der Nummer ab, der nicht bekannt ist (%3).</translation>
    </message>
</context>
<context>
    <name>GroupLegend</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but found a list.</source>
        <translation>Zeile 1: erwartet wurde ein JSON-Objekt, gefunden eine Liste.</translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but the text is empty.</source>
        <translation>Zeile 1: erwartet wurde ein JSON-Objekt, aber der Text ist leer.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON (%3).</source>
        <translation>Zeile %1, Spalte %2: kein gültiges JSON (%3).</translation>
    </message>
    <message>
        <source>this field is missing (expected %1).</source>
        <translation>dieses Feld fehlt (erwartet: %1).</translation>
    </message>
    <message>
        <source>expected %1 but found %2.</source>
        <translation>erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk to the next node</source>
        <translation>Zum nächsten Knoten gehen</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Einer Verbindung folgen</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move by the grid (with Shift: finely)</source>
        <translation>Im Raster verschieben (mit Umschalt: fein)</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Previous or next node in reading order</source>
        <translation>Voriger oder nächster Knoten in Lesereihenfolge</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Buchstabe</translation>
    </message>
    <message>
        <source>Rename the selected node by typing</source>
        <translation>Den ausgewählten Knoten durch Tippen umbenennen</translation>
    </message>
    <message>
        <source>0-9, *</source>
        <translation>0-9, *</translation>
    </message>
    <message>
        <source>Set the menu key that leads to the selected node</source>
        <translation>Die Menütaste festlegen, die zum ausgewählten Knoten führt</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what is under way, then clear the selection</source>
        <translation>Laufendes abbrechen, dann die Auswahl aufheben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Alt+0-9, *, #</source>
        <translation>Alt+0-9, *, #</translation>
    </message>
    <message>
        <source>Follow the link of this menu key</source>
        <translation>Der Verbindung dieser Menütaste folgen</translation>
    </message>
    <message>
        <source>Alt+Shift+arrows</source>
        <translation>Alt+Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Select the link itself</source>
        <translation>Die Verbindung selbst auswählen</translation>
    </message>
    <message>
        <source>On the drawing</source>
        <translation>In der Zeichnung</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Wirkung oder Taste suchen</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>Kopieren, was gezogen wird</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Move without grid and guides</source>
        <translation>Ohne Raster und Hilfslinien bewegen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+drag</source>
        <translation>Strg+Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Make space, or close it, from an empty place on</source>
        <translation>Ab einer freien Stelle Platz schaffen oder schließen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tidy selection</source>
        <translation>Auswahl aufräumen</translation>
    </message>
    <message>
        <source>Tidy around selection</source>
        <translation>Um die Auswahl herum aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n position(s)</source>
        <translation>
            <numerusform>%n Position festhalten</numerusform>
            <numerusform>%n Positionen festhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n position(s)</source>
        <translation>
            <numerusform>%n Position lösen</numerusform>
            <numerusform>%n Positionen lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies further to the right.</source>
        <translation>Weiter rechts liegt nichts.</translation>
    </message>
    <message>
        <source>Nothing lies further below.</source>
        <translation>Weiter unten liegt nichts.</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Platz schaffen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>needs a licence, covered by a free one</source>
        <translation>benötigt eine Lizenz, durch eine kostenlose abgedeckt</translation>
    </message>
    <message>
        <source>needs a paid licence, at this price a month</source>
        <translation>benötigt eine bezahlte Lizenz, zu diesem Preis pro Monat</translation>
    </message>
    <message>
        <source>the caller presses this key</source>
        <translation>der Anrufer drückt diese Taste</translation>
    </message>
    <message>
        <source>the call goes on by itself, for this reason</source>
        <translation>der Anruf geht von selbst weiter, aus diesem Anlass</translation>
    </message>
</context>
<context>
    <name>Licensing</name>
    <message>
        <source>rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>rule until %1, %2: %3</source>
        <translation>Regel bis %1, %2: %3</translation>
    </message>
    <message>
        <source>rule since %1, %2: %3</source>
        <translation>Regel seit %1, %2: %3</translation>
    </message>
    <message>
        <source>rule of %1, %2: %3</source>
        <translation>Regel von %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A screenshot shows one file.</source>
        <translation>Ein Bildschirmfoto zeigt genau eine Datei.</translation>
    </message>
    <message>
        <source>There is no display for the window. &quot;nestline --help&quot; shows what works without one.</source>
        <translation>Für das Fenster fehlt eine Anzeige. „nestline --help“ nennt, was ohne Anzeige geht.</translation>
    </message>
    <message>
        <source>A theme is light, dark, light-contrast or dark-contrast.</source>
        <translation>Ein Design ist light, dark, light-contrast oder dark-contrast.</translation>
    </message>
</context>
<context>
    <name>NativeFormat</name>
    <message>
        <source>a later version of Nestline</source>
        <translation>einer neueren Version von Nestline</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: it has more than %2 MB, so it is not a Nestline document.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei ist größer als %2 MB, also kein Nestline-Dokument.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>a currency code such as USD</source>
        <translation>ein Währungscode wie USD</translation>
    </message>
    <message>
        <source>an amount from 0 to %1 with at most four decimals</source>
        <translation>ein Betrag von 0 bis %1 mit höchstens vier Nachkommastellen</translation>
    </message>
    <message>
        <source>callback or onBehalf</source>
        <translation>callback oder onBehalf</translation>
    </message>
    <message>
        <source>a list of two numbers of at most 1e9</source>
        <translation>eine Liste aus zwei Zahlen bis höchstens 1e9</translation>
    </message>
    <message>
        <source>an id that is not used before</source>
        <translation>eine noch nicht verwendete Kennung</translation>
    </message>
    <message>
        <source>the id of a node of this document</source>
        <translation>die Kennung eines Knotens dieses Dokuments</translation>
    </message>
    <message>
        <source>&quot;nestline&quot;, as in every Nestline document</source>
        <translation>„nestline“, wie in jedem Nestline-Dokument</translation>
    </message>
    <message>
        <source>%1: this document has format version %2, written by %3. This is Nestline %4, which reads versions up to %5; please update it.</source>
        <translation>%1: Dieses Dokument hat die Formatversion %2, geschrieben von %3. Dies ist Nestline %4, das Versionen bis %5 liest; bitte aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>a name that no other baseline has</source>
        <translation>ein Name, den kein anderer Vergleichsstand hat</translation>
    </message>
    <message>
        <source>Baseline &quot;%1&quot;: %2</source>
        <translation>Vergleichsstand „%1“: %2</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Auto attendant</source>
        <translation>Telefonzentrale</translation>
    </message>
    <message>
        <source>Call queue</source>
        <translation>Anrufwarteschleife</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Shared voicemail</source>
        <translation>Geteilte Voicemail</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Auflegen</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>der Name fehlt.</translation>
    </message>
    <message>
        <source>&quot;= Name&quot; must be indented under the line that leads there.</source>
        <translation>„= Name“ muss unter der Zeile eingerückt sein, die dorthin führt.</translation>
    </message>
    <message>
        <source>nothing can stand under &quot;= Name&quot;; indent it under the node.</source>
        <translation>unter „= Name“ kann nichts stehen; rücken Sie es unter dem Knoten ein.</translation>
    </message>
    <message>
        <source>the line above is an end; nothing leads on from there.</source>
        <translation>die Zeile darüber ist ein Ende; von dort führt nichts weiter.</translation>
    </message>
    <message>
        <source>every way out of the line above is taken already.</source>
        <translation>alle Wege aus der Zeile darüber sind schon belegt.</translation>
    </message>
    <message>
        <source>there is no node named &quot;%1&quot;.</source>
        <translation>es gibt keinen Knoten namens „%1“.</translation>
    </message>
    <message>
        <source>several nodes are named &quot;%1&quot;; write = &quot;%1&quot; 2 for the second.</source>
        <translation>mehrere Knoten heißen „%1“; schreiben Sie = &quot;%1&quot; 2 für den zweiten.</translation>
    </message>
    <message numerus="yes">
        <source>only %n node(s) are named &quot;%1&quot;.</source>
        <translation>
            <numerusform>nur %n Knoten heißt „%1“.</numerusform>
            <numerusform>nur %n Knoten heißen „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning was stopped.</source>
        <translation>Die Planung wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the least effort for callers with %n account(s) kept</source>
        <translation>
            <numerusform>Gesucht wird der geringste Aufwand für Anrufer bei %n behaltenem Konto</numerusform>
            <numerusform>Gesucht wird der geringste Aufwand für Anrufer bei %n behaltenen Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not possible to keep only %1 of %2 licensable accounts: the fewest possible is %3.</source>
        <translation>Es ist nicht möglich, nur %1 von %2 lizenzpflichtigen Konten zu behalten: Möglich sind mindestens %3.</translation>
    </message>
    <message>
        <source>No redesign was found that keeps only %1 of %2 licensable accounts: the fewest found is %3.</source>
        <translation>Es wurde kein Umbau gefunden, der nur %1 von %2 lizenzpflichtigen Konten behält: Gefunden wurden mindestens %3.</translation>
    </message>
    <message>
        <source>No menu of today with a free key fits the group and language of: %1.</source>
        <translation>Kein heutiges Menü mit freier Taste passt zu Gruppe und Sprache von: %1.</translation>
    </message>
    <message>
        <source>Keys work only in the flow that has them, which is the one for business hours. Add them to the flows for after hours and holidays where callers need them there.</source>
        <translation>Tasten wirken nur in dem Ablauf, der sie enthält, also dem für die Geschäftszeiten. Ergänzen Sie sie in den Abläufen für die Zeit außerhalb der Geschäftszeiten und für Feiertage, wo Anrufer sie dort brauchen.</translation>
    </message>
    <message>
        <source>These call out with a number that the plan moves or removes; pin it if people call back: %1</source>
        <translation>Diese rufen mit einer Nummer nach außen an, die der Plan verschiebt oder entfernt; halten Sie sie fest, wenn zurückgerufen wird: %1</translation>
    </message>
    <message>
        <source>Looking for the fewest accounts that need a licence</source>
        <translation>Gesucht wird die kleinste Anzahl von Konten, die eine Lizenz benötigen</translation>
    </message>
    <message>
        <source>/planning/%1: %2</source>
        <translation>/planning/%1: %2</translation>
    </message>
    <message>
        <source>expected a whole number from 0 to %1.</source>
        <translation>erwartet: eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>expected a number from 0 to 1000.</source>
        <translation>erwartet: eine Zahl von 0 bis 1000.</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>erwartet: true oder false.</translation>
    </message>
    <message>
        <source>expected a list of keys 0-9, * or #.</source>
        <translation>erwartet: eine Liste von Tasten 0-9, * oder #.</translation>
    </message>
    <message>
        <source>Add the menu %1 under %2, key %3</source>
        <translation>Menü %1 unter %2 hinzufügen, Taste %3</translation>
    </message>
    <message>
        <source>Put the new menu %1 in front of %2: it takes over the number and leads on by key %3</source>
        <translation>Das neue Menü %1 vor %2 setzen: Es übernimmt die Nummer und führt mit Taste %3 weiter</translation>
    </message>
    <message>
        <source>Nest %1 under %2, key %3</source>
        <translation>%1 unter %2 einhängen, Taste %3</translation>
    </message>
    <message>
        <source>No caller notices yet; the menu makes room for the next steps.</source>
        <translation>Noch merkt kein Anrufer etwas; das Menü schafft Platz für die nächsten Schritte.</translation>
    </message>
    <message>
        <source>%1 The number now keeps the hours of the new menu.</source>
        <extracomment>%1 is the sentence on how many callers press a key more</extracomment>
        <translation>%1 Für die Nummer gelten jetzt die Geschäftszeiten des neuen Menüs.</translation>
    </message>
    <message>
        <source>%1 front door</source>
        <translation>%1 – Eingangsmenü</translation>
    </message>
    <message>
        <source>%1: more options</source>
        <translation>%1: weitere Optionen</translation>
    </message>
    <message>
        <source>Best plan: no paid licences</source>
        <translation>Bester Plan: keine bezahlten Lizenzen</translation>
    </message>
    <message>
        <source>Saves %1 a month, %2 a year.</source>
        <translation>Spart %1 pro Monat, %2 pro Jahr.</translation>
    </message>
    <message>
        <source>Costs callers %1 key presses a month.</source>
        <translation>Kostet Anrufer %1 Tastendrücke pro Monat.</translation>
    </message>
    <message>
        <source>Costs callers nothing.</source>
        <translation>Kostet Anrufer nichts.</translation>
    </message>
    <message>
        <source>Proved best: no other way costs them less.</source>
        <translation>Beweisbar der beste: Kein anderer Weg kostet sie weniger.</translation>
    </message>
    <message>
        <source>At most %1 % better is possible.</source>
        <translation>Höchstens %1 % besser ist möglich.</translation>
    </message>
    <message>
        <source>Whether fewer paid licences are possible is not proved.</source>
        <translation>Ob weniger bezahlte Lizenzen möglich sind, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>No licence is paid: the free pool covers all that need one.</source>
        <translation>Keine Lizenz wird bezahlt: Das Freikontingent reicht für alle, die eine benötigen.</translation>
    </message>
    <message>
        <source>Under this rule edition the bill stays the same with fewer numbers.</source>
        <translation>Nach dieser Regelausgabe bleibt die Rechnung mit weniger Nummern gleich.</translation>
    </message>
    <message>
        <source>Possible would be: %1.</source>
        <extracomment>%1 is a list such as &quot;12 without pins; 14 with new menus&quot;</extracomment>
        <translation>Möglich wären: %1.</translation>
    </message>
    <message>
        <source>Under this rule edition accounts need no licence: nesting saves nothing.</source>
        <translation>Nach dieser Regelausgabe benötigen Konten keine Lizenz: Einhängen spart nichts.</translation>
    </message>
    <message>
        <source>Under this rule edition licences for accounts cost nothing: nesting saves nothing.</source>
        <translation>Nach dieser Regelausgabe kosten Lizenzen für Konten nichts: Einhängen spart nichts.</translation>
    </message>
    <message>
        <source>Under this rule edition every account needs a licence, with a number or without, and menus cannot lead to an app that has none: nesting saves nothing.</source>
        <translation>Nach dieser Regelausgabe benötigt jedes Konto eine Lizenz, mit Rufnummer oder ohne, und Menüs können nicht zu einer Anwendung ohne Konto führen: Einhängen spart nichts.</translation>
    </message>
    <message>
        <source>A new menu without a number still needs a resource account to be led to; it costs nothing under this rule edition.</source>
        <translation>Auch ein neues Menü ohne Nummer braucht ein Ressourcenkonto, um Ziel einer Verbindung zu sein; nach dieser Regelausgabe kostet es nichts.</translation>
    </message>
    <message>
        <source>Where an account goes, make the links direct first, then take its number off, then its licence, and delete it last.</source>
        <translation>Wo ein Konto entfällt, stellen Sie zuerst die Verbindungen auf direkt um, entfernen Sie dann die Nummer, danach die Lizenz, und löschen Sie das Konto zuletzt.</translation>
    </message>
    <message>
        <source>Looking for what would help</source>
        <translation>Gesucht wird, was helfen würde</translation>
    </message>
    <message>
        <source>without pins and dismissed suggestions</source>
        <translation>ohne Festgehaltenes und verworfene Vorschläge</translation>
    </message>
    <message>
        <source>with one more key to press at most</source>
        <translation>mit einem erlaubten Tastendruck mehr</translation>
    </message>
    <message>
        <source>with all twelve keys of each menu</source>
        <translation>mit allen zwölf Tasten jedes Menüs</translation>
    </message>
    <message>
        <source>with new menus</source>
        <translation>mit neuen Menüs</translation>
    </message>
    <message>
        <source>with keys in menus that have directory search</source>
        <translation>mit Tasten in Menüs, die eine Verzeichnissuche haben</translation>
    </message>
    <message>
        <source>with hosts of other groups</source>
        <translation>mit Menüs anderer Gruppen</translation>
    </message>
    <message>
        <source>with hosts of other languages</source>
        <translation>mit Menüs anderer Sprachen</translation>
    </message>
    <message>
        <source>only if several of these limits fell at once: pins, keys, steps, groups and languages</source>
        <translation>nur, wenn mehrere dieser Grenzen zugleich fielen: Festgehaltenes, Tasten, Schritte, Gruppen und Sprachen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 accounts could be kept, %2 &quot;without pins&quot; or the like</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lead to %1 directly, without its account</source>
        <translation>Direkt zu %1 führen, ohne Konto</translation>
    </message>
    <message>
        <source>Callers notice nothing.</source>
        <translation>Anrufer merken nichts davon.</translation>
    </message>
    <message>
        <source>Without an account it cannot be dialled, also not inside, nor be a caller ID; reports count its calls under the app that answered.</source>
        <translation>Ohne Konto ist die Anwendung nicht anwählbar, auch nicht intern, und nicht als Anrufer-ID verwendbar; Berichte zählen ihre Anrufe bei der Anwendung, die den Anruf angenommen hat.</translation>
    </message>
    <message>
        <source>Nobody can dial the account any more or use it as a caller ID.</source>
        <translation>Niemand kann das Konto mehr anwählen oder als Anrufer-ID verwenden.</translation>
    </message>
    <message>
        <source>After hours %1 leads to %2 instead: key %3 does not work there.</source>
        <translation>Außerhalb der Geschäftszeiten führt %1 stattdessen zu %2: Taste %3 wirkt dort nicht.</translation>
    </message>
    <message>
        <source>On holidays %1 leads to %2 instead: key %3 does not work there.</source>
        <translation>An Feiertagen führt %1 stattdessen zu %2: Taste %3 wirkt dort nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer that need a licence, from %1 to %2 paid.</source>
        <translation>
            <numerusform>%Ln Konto weniger, das eine Lizenz benötigt, von %1 auf %2 bezahlte Lizenzen.</numerusform>
            <numerusform>%Ln Konten weniger, die eine Lizenz benötigen, von %1 auf %2 bezahlte Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed auto attendant (%1)</source>
        <translation>eine automatische Telefonzentrale ohne Namen (%1)</translation>
    </message>
    <message>
        <source>an unnamed call queue (%1)</source>
        <translation>eine Anrufwarteschleife ohne Namen (%1)</translation>
    </message>
    <message>
        <source>an end without a name (%1)</source>
        <translation>ein Ziel ohne Namen (%1)</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an app and the menu that leads to it</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>under %1, key %2</source>
        <translation>unter %1, Taste %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>one of several apps of a name</comment>
        <extracomment>%1 a name that several apps have, %2 what only this one of them has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are pinned: %1.</source>
        <translation>
            <numerusform>%Ln Nummer ist festgehalten: %1.</numerusform>
            <numerusform>%Ln Nummern sind festgehalten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stay because a suggestion was dismissed: %1.</source>
        <translation>
            <numerusform>%Ln Nummer bleibt, weil ein Vorschlag verworfen wurde: %1.</numerusform>
            <numerusform>%Ln Nummern bleiben, weil ein Vorschlag verworfen wurde: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a number are pinned.</source>
        <translation>
            <numerusform>%Ln Konto ohne Nummer ist festgehalten.</numerusform>
            <numerusform>%Ln Konten ohne Nummer sind festgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) without a number stay because a suggestion was dismissed.</source>
        <translation>
            <numerusform>%Ln Konto ohne Nummer bleibt, weil ein Vorschlag verworfen wurde.</numerusform>
            <numerusform>%Ln Konten ohne Nummer bleiben, weil ein Vorschlag verworfen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys within %Ln step(s) do not suffice, so a number stays on: %1.</source>
        <translation>
            <numerusform>Die Tasten innerhalb von %Ln Schritt reichen nicht aus, daher bleibt eine Nummer an: %1.</numerusform>
            <numerusform>Die Tasten innerhalb von %Ln Schritten reichen nicht aus, daher bleibt eine Nummer an: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No redesign that keeps only %1 licensable accounts was found within the effort that a plan may take, nor a proof that there is none. One that keeps %2 was found: ask for so many.</source>
        <translation>Innerhalb des zulässigen Rechenaufwands wurde kein Umbau gefunden, der nur %1 lizenzpflichtige Konten behält, und auch kein Beweis, dass es keinen gibt. Gefunden wurde einer, der %2 behält: Fragen Sie nach so vielen.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %1 menu steps of callers a month, %Ln account(s) are the fewest; one fewer asks them for at least %2.</source>
        <translation>
            <numerusform>Bei höchstens %1 Menüschritten der Anrufer pro Monat ist %Ln Konto das Minimum; eines weniger verlangt ihnen mindestens %2 ab.</numerusform>
            <numerusform>Bei höchstens %1 Menüschritten der Anrufer pro Monat sind %Ln Konten das Minimum; eines weniger verlangt ihnen mindestens %2 ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln account(s) without a number off %1</source>
        <translation>
            <numerusform>%Ln Konto ohne Nummer von %1 entfernen</numerusform>
            <numerusform>%Ln Konten ohne Nummer von %1 entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off %1</source>
        <translation>
            <numerusform>%Ln Nummer von %1 entfernen</numerusform>
            <numerusform>%Ln Nummern von %1 entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month press one key more.</source>
        <translation>
            <numerusform>%Ln Anrufer pro Monat drückt eine Taste mehr.</numerusform>
            <numerusform>%Ln Anrufer pro Monat drücken eine Taste mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number.</source>
        <translation>
            <numerusform>%Ln Anrufer pro Monat wählt eine andere Nummer.</numerusform>
            <numerusform>%Ln Anrufer pro Monat wählen eine andere Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number and press one key.</source>
        <translation>
            <numerusform>%Ln Anrufer pro Monat wählt eine andere Nummer und drückt eine Taste.</numerusform>
            <numerusform>%Ln Anrufer pro Monat wählen eine andere Nummer und drücken eine Taste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) a month dial another number and press %1 keys.</source>
        <translation>
            <numerusform>%Ln Anrufer pro Monat wählt eine andere Nummer und drückt %1 Tasten.</numerusform>
            <numerusform>%Ln Anrufer pro Monat wählen eine andere Nummer und drücken %1 Tasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Eingangsmenü</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best plan: %Ln paid licence(s) instead of %1</source>
        <translation>
            <numerusform>Bester Plan: %Ln bezahlte Lizenz statt %1</numerusform>
            <numerusform>Bester Plan: %Ln bezahlte Lizenzen statt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) fewer, from %1 to %2 paid.</source>
        <translation>
            <numerusform>%Ln Nummer weniger, von %1 auf %2 bezahlte Lizenzen.</numerusform>
            <numerusform>%Ln Nummern weniger, von %1 auf %2 bezahlte Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>without pins</source>
        <translation>ohne Festgehaltenes</translation>
    </message>
    <message>
        <source>without dismissed suggestions</source>
        <translation>ohne verworfene Vorschläge</translation>
    </message>
    <message>
        <source>only if several of these limits fell at once: keys, steps, groups and languages</source>
        <translation>nur, wenn mehrere dieser Grenzen zugleich fielen: Tasten, Schritte, Gruppen und Sprachen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>licences before and after</comment>
        <translation>%1 → %2 bezahlt</translation>
    </message>
    <message>
        <source>%1 key presses</source>
        <translation>%1 Tastendrücke</translation>
    </message>
    <message>
        <source>%1, %2, proved best</source>
        <comment>saving, effort</comment>
        <translation>%1, %2, beweisbar am besten</translation>
    </message>
    <message>
        <source>%1, %2, within %3 % of the best</source>
        <comment>saving, effort, gap</comment>
        <translation>%1, %2, höchstens %3 % vom Besten entfernt</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>no Phone System users: no free pool</source>
        <translation>keine Benutzer mit Telefonsystem: kein Freikontingent</translation>
    </message>
    <message>
        <source>Rules of %1 to %2</source>
        <translation>Regeln vom %1 bis %2</translation>
    </message>
    <message>
        <source>Rules since %1</source>
        <translation>Regeln seit %1</translation>
    </message>
    <message>
        <source>Your own price, for one licence a month</source>
        <translation>Ihr eigener Preis, für eine Lizenz pro Monat</translation>
    </message>
    <message>
        <source>List price as of %1: %2</source>
        <translation>Listenpreis vom %1: %2</translation>
    </message>
    <message>
        <source>of %1 in the pool: %2 + %3 users ÷ %4</source>
        <translation>von %1 im Freikontingent: %2 + %3 Benutzer ÷ %4</translation>
    </message>
    <message>
        <source>nothing above the pool</source>
        <translation>nichts über dem Freikontingent</translation>
    </message>
    <message>
        <source>%1 − %2, at %3 a month</source>
        <translation>%1 − %2, zu je %3 pro Monat</translation>
    </message>
    <message>
        <source>No licence for accounts is free.</source>
        <translation>Keine Lizenz für Konten ist kostenlos.</translation>
    </message>
    <message>
        <source>Licences for accounts cost nothing, without a limit.</source>
        <translation>Lizenzen für Konten kosten nichts, in unbegrenzter Zahl.</translation>
    </message>
    <message>
        <source>%1 free licences for an organisation with at least one Phone System licence, and one more for each full %2 of them.</source>
        <translation>%1 kostenlose Lizenzen für eine Organisation mit mindestens einer Telefonsystem-Lizenz und eine weitere je volle %2 davon.</translation>
    </message>
    <message>
        <source>No account needs a licence.</source>
        <translation>Kein Konto benötigt eine Lizenz.</translation>
    </message>
    <message>
        <source>Every account with a phone number needs one.</source>
        <translation>Jedes Konto mit Rufnummer benötigt eine.</translation>
    </message>
    <message>
        <source>Every account that can be dialled directly needs one.</source>
        <translation>Jedes Konto, das direkt angewählt werden kann, benötigt eine.</translation>
    </message>
    <message>
        <source>Every account needs one, with a number or without.</source>
        <translation>Jedes Konto benötigt eine, mit Rufnummer oder ohne.</translation>
    </message>
    <message>
        <source>These licences count: %1.</source>
        <translation>Diese Lizenzen zählen: %1.</translation>
    </message>
    <message>
        <source>The licence is a paid %1 licence, as users have it.</source>
        <translation>Die Lizenz ist eine bezahlte %1-Lizenz, wie Benutzer sie haben.</translation>
    </message>
    <message>
        <source>A paid user licence may sit on an account.</source>
        <translation>Ein Konto darf eine bezahlte Benutzerlizenz haben.</translation>
    </message>
    <message>
        <source>A paid user licence may not sit on an account: it must be swapped.</source>
        <translation>Ein Konto darf keine bezahlte Benutzerlizenz haben: Sie muss getauscht werden.</translation>
    </message>
    <message>
        <source>Each one above the free ones is a paid %1 licence.</source>
        <translation>Jede über die kostenlosen hinaus ist eine bezahlte %1-Lizenz.</translation>
    </message>
    <message>
        <source>A menu can lead directly to an app without an account.</source>
        <translation>Ein Menü kann direkt zu einer Anwendung ohne Konto führen.</translation>
    </message>
    <message>
        <source>An account with a Calling Plan number that calls the telephone network needs a %1.</source>
        <translation>Ein Konto mit Anrufplan-Nummer, das Anrufe ins Telefonnetz führt, benötigt eine %1-Lizenz.</translation>
    </message>
    <message>
        <source>High: from a dated primary source.</source>
        <translation>Hoch: aus einer datierten Primärquelle.</translation>
    </message>
    <message>
        <source>Medium: the dates are uncertain, or the source is secondary.</source>
        <translation>Mittel: Die Zeitangaben sind unsicher, oder es ist eine Sekundärquelle.</translation>
    </message>
    <message>
        <source>Low: inferred.</source>
        <translation>Gering: gefolgert.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>at %1 a month</source>
        <translation>zu je %1 pro Monat</translation>
    </message>
    <message>
        <source>price not published</source>
        <translation>Preis nicht veröffentlicht</translation>
    </message>
    <message>
        <source>no number: no licence</source>
        <translation>keine Nummer: keine Lizenz</translation>
    </message>
    <message>
        <source>not dialled directly: no licence</source>
        <translation>nicht direkt anwählbar: keine Lizenz</translation>
    </message>
    <message>
        <source>no account needs a licence</source>
        <translation>kein Konto benötigt eine Lizenz</translation>
    </message>
    <message>
        <source>no account needs one</source>
        <translation>kein Konto benötigt eine</translation>
    </message>
    <message>
        <source>%1 − %2, price not published</source>
        <translation>%1 − %2, Preis nicht veröffentlicht</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>in Kraft vom %1 bis %2</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>in Kraft seit %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>in Kraft bis %1</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>Zeitraum nicht bekannt</translation>
    </message>
    <message>
        <source>Rules until %1</source>
        <translation>Regeln bis %1</translation>
    </message>
    <message>
        <source>Rules without known dates</source>
        <translation>Regeln ohne bekannten Zeitraum</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Nothing to buy for accounts</source>
        <translation>Für Konten ist nichts zu kaufen</translation>
    </message>
    <message>
        <source>%1: no price published in %2</source>
        <translation>%1: kein Preis in %2 veröffentlicht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>%1 free in use, no limit</source>
        <translation>%1 kostenlos genutzt, unbegrenzt</translation>
    </message>
    <message>
        <source>No free licences without Phone System users</source>
        <translation>Keine kostenlosen Lizenzen ohne Benutzer mit Telefonsystem</translation>
    </message>
    <message>
        <source>%1 of %2 free in use</source>
        <translation>%1 von %2 kostenlosen genutzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid</source>
        <translation>
            <numerusform>%Ln bezahlt</numerusform>
            <numerusform>%Ln bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) to pay</source>
        <translation>
            <numerusform>%Ln Plan zu bezahlen</numerusform>
            <numerusform>%Ln Pläne zu bezahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>none paid</source>
        <translation>keine bezahlt</translation>
    </message>
    <message>
        <source>no account: no licence</source>
        <translation>kein Konto: keine Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>an %Ln Knoten</numerusform>
            <numerusform>an %Ln Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>numbered</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>has a phone number</source>
        <translation>hat eine Rufnummer</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>covered by the free licences</source>
        <translation>durch kostenlose Lizenzen abgedeckt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>costs a paid licence</source>
        <translation>kostet eine bezahlte Lizenz</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>has a number that must stay</source>
        <translation>hat eine Nummer, die bleiben muss</translation>
    </message>
    <message>
        <source>app</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>auto attendants and call queues</source>
        <translation>automatische Telefonzentralen und Anrufwarteschleifen</translation>
    </message>
    <message>
        <source>attendant</source>
        <translation>Telefonzentrale</translation>
    </message>
    <message>
        <source>auto attendants</source>
        <translation>automatische Telefonzentralen</translation>
    </message>
    <message>
        <source>auto attendant</source>
        <translation>automatische Telefonzentrale</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschleife</translation>
    </message>
    <message>
        <source>call queues</source>
        <translation>Anrufwarteschleifen</translation>
    </message>
    <message>
        <source>call queue</source>
        <translation>Anrufwarteschleife</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>Vermittlungen</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>shared voicemails</source>
        <translation>geteilte Voicemails</translation>
    </message>
    <message>
        <source>shared voicemail</source>
        <translation>geteilte Voicemail</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>external numbers</source>
        <translation>externe Nummern</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>externe Nummer</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>ends of calls</source>
        <translation>Enden von Anrufen</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>something is wrong or doubtful</source>
        <translation>etwas ist falsch oder zweifelhaft</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>etwas ist falsch</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>something is doubtful</source>
        <translation>etwas ist zweifelhaft</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>there is something to know</source>
        <translation>etwas ist wissenswert</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed since the last save</source>
        <translation>seit dem letzten Speichern geändert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>text in the name</source>
        <translation>Text im Namen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>text in the group, such as a site</source>
        <translation>Text in der Gruppe, etwa ein Standort</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>begin of the language, such as de</source>
        <translation>Anfang der Sprache, etwa de</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>text in the time zone</source>
        <translation>Text in der Zeitzone</translation>
    </message>
    <message>
        <source>digits of a phone number</source>
        <translation>Ziffern einer Rufnummer</translation>
    </message>
    <message>
        <source>upn</source>
        <translation>UPN</translation>
    </message>
    <message>
        <source>text in the name of an account</source>
        <translation>Text im Namen eines Kontos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>text in the note</source>
        <translation>Text in der Notiz</translation>
    </message>
    <message>
        <source>code of a finding</source>
        <translation>Kürzel eines Befunds</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>id in the file</source>
        <translation>Kennung in der Datei</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>File changed by others</source>
        <translation>Datei wurde extern geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit Sie die Datei hier geöffnet haben.</translation>
    </message>
    <message>
        <source>Overwriting it loses those changes. Saving under another name keeps both.</source>
        <translation>Beim Überschreiben gehen diese Änderungen verloren. Speichern unter anderem Namen behält beides.</translation>
    </message>
    <message>
        <source>Save as another file...</source>
        <translation>Als andere Datei speichern...</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Nestline ended before a new document was saved. Recover it?</source>
        <translation>Nestline wurde beendet, bevor ein neues Dokument gespeichert war. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Nestline ended before “%1” was saved. Recover it?</source>
        <translation>Nestline wurde beendet, bevor „%1“ gespeichert war. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Recovery copy: %1</source>
        <translation>Sicherungskopie: %1</translation>
    </message>
    <message>
        <source>File on disk: %1</source>
        <translation>Datei auf dem Datenträger: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später erneut fragen</translation>
    </message>
    <message>
        <source>Open call flow</source>
        <translation>Anrufablauf öffnen</translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline);;All files (*)</source>
        <translation>Nestline-Dokumente (*.nestline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save call flow</source>
        <translation>Anrufablauf speichern</translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline)</source>
        <translation>Nestline-Dokumente (*.nestline)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Export bill</source>
        <translation>Rechnung exportieren</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-Text (*.md)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsstand</translation>
    </message>
    <message>
        <source>Name of this state of the document:</source>
        <translation>Name für diesen Stand des Dokuments:</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Name of this place:</source>
        <translation>Name dieser Stelle:</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Operator %1</source>
        <comment>stands for a name that is hidden</comment>
        <translation>Vermittlung %1</translation>
    </message>
    <message>
        <source>External number %1</source>
        <comment>stands for a number that is hidden</comment>
        <translation>Externe Nummer %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>stands for a name that is hidden</comment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <comment>stands for a phone number that is hidden</comment>
        <translation>Rufnummer %1</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Contoso: 600 users, 90 numbers</source>
        <translation>Contoso: 600 Benutzer, 90 Nummern</translation>
    </message>
    <message>
        <source>A small office</source>
        <translation>Ein kleines Büro</translation>
    </message>
    <message>
        <source>USA toll-free: a real topology</source>
        <translation>USA gebührenfrei: eine echte Topologie</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Page 1 of 1</source>
        <translation>Seite 1 von 1</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <comment>name of a page, such as A2, its number, and how many there are</comment>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a node, and how calls come to it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a node, and how calls leave it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <translation>Führt zu %1.</translation>
    </message>
    <message>
        <source>Reached from %1.</source>
        <translation>Erreicht von %1.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>how a link is taken, and its ends</comment>
        <translation>%1, von %2 zu %3</translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>of a telephone</comment>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Its position is pinned.</source>
        <translation>Seine Position ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Agents of %1 call with its number as theirs.</source>
        <translation>Agenten von %1 rufen mit der Nummer der Warteschleife an.</translation>
    </message>
    <message>
        <source>%1 calls people back with its number.</source>
        <translation>%1 ruft mit der eigenen Nummer zurück.</translation>
    </message>
    <message>
        <source>No menu leads to %1: perhaps it is dialled inside.</source>
        <translation>Kein Menü führt zu %1: Vielleicht wird die Anwendung intern angewählt.</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Type a name, kind or number. Enter chooses, Esc closes.</source>
        <translation>Name, Art oder Nummer eingeben. Eingabetaste wählt, Esc schließt.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>belegt durch %1</translation>
    </message>
    <message>
        <source>By which key or trigger do calls come to %1?</source>
        <translation>Über welche Taste oder welchen Auslöser kommen Anrufe zu %1?</translation>
    </message>
    <message>
        <source>Type a key or a word. Enter chooses, Esc closes.</source>
        <translation>Taste oder Wort eingeben. Eingabetaste wählt, Esc schließt.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>%1: kind of node</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <comment>kind and name of a node</comment>
        <translation>Neu: %1 „%2“</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Calls end at “%1”: only auto attendants and call queues lead on.</source>
        <translation>Anrufe enden bei „%1“: Nur automatische Telefonzentralen und Anrufwarteschleifen führen weiter.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Where shall %1 lead to?</source>
        <translation>Wohin soll %1 führen?</translation>
    </message>
    <message>
        <source>Where shall the link lead to?</source>
        <translation>Wohin soll die Verbindung führen?</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Where shall the link begin?</source>
        <translation>Wo soll die Verbindung beginnen?</translation>
    </message>
    <message>
        <source>Under which node shall %1 stand?</source>
        <translation>Unter welchem Knoten soll %1 stehen?</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>Verschieben unter</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Phone numbers and names of persons</source>
        <translation>Rufnummern und Personennamen</translation>
    </message>
    <message>
        <source>Call flow drawn with Nestline, %1</source>
        <translation>Anrufablauf, gezeichnet mit Nestline, %1</translation>
    </message>
    <message>
        <source>Call flow drawn with Nestline, %1. Licences: %2</source>
        <translation>Anrufablauf, gezeichnet mit Nestline, %1. Lizenzen: %2</translation>
    </message>
    <message>
        <source>Call flow and its licences</source>
        <translation>Anrufablauf und seine Lizenzen</translation>
    </message>
    <message>
        <source>Call flow and its licences, for %1</source>
        <translation>Anrufablauf und seine Lizenzen, für %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>auto attendant</source>
        <translation>Automatische Telefonzentrale</translation>
    </message>
    <message>
        <source>call queue</source>
        <translation>Anrufwarteschleife</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>shared voicemail</source>
        <translation>Geteilte Voicemail</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Wahl</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>trigger</comment>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>nach Dienst</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>kein Agent</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Calling Plan</source>
        <translation>Anrufplan</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>Direct Routing</translation>
    </message>
    <message>
        <source>Operator Connect</source>
        <translation>Operator Connect</translation>
    </message>
</context>
<context>
    <name>nestline::Edits</name>
    <message>
        <source>The same number stands in line %1.</source>
        <translation>Dieselbe Nummer steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Not a phone number with its country code, such as +1 425 555 0100.</source>
        <translation>Keine Rufnummer mit Landesvorwahl, etwa +1 425 555 0100.</translation>
    </message>
    <message>
        <source>“%1” has this number already.</source>
        <translation>„%1“ hat diese Nummer bereits.</translation>
    </message>
    <message>
        <source>There is no node left for this line.</source>
        <translation>Für diese Zeile ist kein Knoten mehr übrig.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::AccountCard</name>
    <message>
        <source>Phone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Benutzerprinzipalname</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Nummerntyp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Licence today</source>
        <translation>Lizenz heute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Virtual User</source>
        <translation>Virtueller Benutzer</translation>
    </message>
    <message>
        <source>Phone System</source>
        <translation>Telefonsystem</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Anrufe pro Monat</translation>
    </message>
    <message>
        <source>Number must stay here</source>
        <translation>Nummer muss hier bleiben</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Dieses Konto entfernen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Change account name</source>
        <translation>Kontonamen ändern</translation>
    </message>
    <message>
        <source>Change number type</source>
        <translation>Nummerntyp ändern</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation>Anrufe ändern</translation>
    </message>
    <message>
        <source>Pin number</source>
        <translation>Nummer festhalten</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>A phone number starts with + and the country code, such as +1 425 555 0100.</source>
        <translation>Eine Rufnummer beginnt mit + und der Landesvorwahl, etwa +1 425 555 0100.</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BarPlot</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BaselineMenu</name>
    <message>
        <source>&amp;Baselines</source>
        <translation>&amp;Vergleichsstände</translation>
    </message>
    <message>
        <source>&amp;Go back to</source>
        <translation>&amp;Zurückkehren zu</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Ver&amp;gleichen mit</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no baseline</comment>
        <translation>Keinem</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillExportDialog</name>
    <message>
        <source>The bill as it will read</source>
        <translation>Die Rechnung, wie sie zu lesen sein wird</translation>
    </message>
    <message>
        <source>&amp;Hide numbers and names of persons</source>
        <translation>Nummern und Namen von Personen &amp;verbergen</translation>
    </message>
    <message>
        <source>Export or print the bill</source>
        <translation>Rechnung exportieren oder drucken</translation>
    </message>
    <message>
        <source>The file can be a PDF page, a table for spreadsheets or Markdown text.</source>
        <translation>Die Datei kann eine PDF-Seite, eine Tabelle für Tabellenkalkulationen oder Markdown-Text sein.</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Pri&amp;nt...</source>
        <translation>D&amp;rucken...</translation>
    </message>
    <message>
        <source>The bill was written to %1.</source>
        <translation>Die Rechnung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The bill was sent to the printer.</source>
        <translation>Die Rechnung wurde an den Drucker geschickt.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillHead</name>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Not real yet: what the bill would be</source>
        <translation>Noch nicht wirksam: So sähe die Rechnung aus</translation>
    </message>
    <message>
        <source>Rule and sources</source>
        <translation>Regel und Quellen</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>Regelausgabe ändern</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>Enter a price below to see the cost</source>
        <translation>Preis unten eingeben, um die Kosten zu sehen</translation>
    </message>
    <message>
        <source>A price is missing below, under “More about prices and terms”</source>
        <translation>Unten, unter „Mehr zu Preisen und Bedingungen“, fehlt ein Preis</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillLineButton</name>
    <message>
        <source>Click to light up the nodes behind this line</source>
        <translation>Klicken, um die Knoten dieser Zeile hervorzuheben</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillPanel</name>
    <message>
        <source>Licence bill</source>
        <translation>Lizenzrechnung</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>Regelausgabe ändern</translation>
    </message>
    <message>
        <source>Use the default edition</source>
        <translation>Standardausgabe verwenden</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BookmarkMenu</name>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Breadcrumbs</name>
    <message>
        <source>Way of calls to the selected node</source>
        <translation>Weg der Anrufe zum ausgewählten Knoten</translation>
    </message>
    <message>
        <source>Select a node to see how calls get there</source>
        <translation>Wählen Sie einen Knoten aus, um zu sehen, wie Anrufe dorthin gelangen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between</source>
        <translation>
            <numerusform>%n Schritt dazwischen</numerusform>
            <numerusform>%n Schritte dazwischen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>The call flow as a drawing. Arrow keys walk from node to node, Tab adds a child, typing renames.</source>
        <translation>Der Anrufablauf als Zeichnung. Pfeiltasten gehen von Knoten zu Knoten, Tab fügt einen Unterknoten hinzu, Tippen benennt um.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostChart</name>
    <message>
        <source>None is free.</source>
        <translation>Keines ist kostenlos.</translation>
    </message>
    <message>
        <source>Monthly cost by</source>
        <translation>Monatliche Kosten nach</translation>
    </message>
    <message>
        <source>Cost by numbers</source>
        <translation>Nach Nummern</translation>
    </message>
    <message>
        <source>Cost by users</source>
        <translation>Nach Benutzern</translation>
    </message>
    <message>
        <source>Monthly cost by accounts with a number</source>
        <translation>Monatliche Kosten nach Konten mit Rufnummer</translation>
    </message>
    <message>
        <source>Monthly cost by Phone System users</source>
        <translation>Monatliche Kosten nach Benutzern mit Telefonsystem</translation>
    </message>
    <message>
        <source>Without a price there is no cost to draw.</source>
        <translation>Ohne Preis lassen sich keine Kosten zeichnen.</translation>
    </message>
    <message>
        <source>No number of accounts costs anything.</source>
        <translation>Beliebig viele Konten sind kostenlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account(s) with a number are free.</source>
        <translation>
            <numerusform>%Ln weiteres Konto mit Rufnummer ist kostenlos.</numerusform>
            <numerusform>%Ln weitere Konten mit Rufnummer sind kostenlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are free.</source>
        <translation>Die ersten %1 sind kostenlos.</translation>
    </message>
    <message>
        <source>Chart: monthly cost by accounts with a number</source>
        <translation>Diagramm: monatliche Kosten nach Konten mit Rufnummer</translation>
    </message>
    <message>
        <source>More users bring no more free licences.</source>
        <translation>Mehr Benutzer bringen keine weiteren kostenlosen Lizenzen.</translation>
    </message>
    <message>
        <source>Nothing to pay; next free licence at %1 users.</source>
        <translation>Nichts zu bezahlen; nächste kostenlose Lizenz bei %1 Benutzern.</translation>
    </message>
    <message>
        <source>Next free licence at %1 users; nothing to pay from %2.</source>
        <translation>Nächste kostenlose Lizenz bei %1 Benutzern; ab %2 nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>Next free licence at %1 users.</source>
        <translation>Nächste kostenlose Lizenz bei %1 Benutzern.</translation>
    </message>
    <message>
        <source>Chart: monthly cost by Phone System users</source>
        <translation>Diagramm: monatliche Kosten nach Benutzern mit Telefonsystem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln Konto: %1 pro Monat.</numerusform>
            <numerusform>%Ln Konten: %1 pro Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln Benutzer: %1 pro Monat.</numerusform>
            <numerusform>%Ln Benutzer: %1 pro Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Under these rules the cost does not depend on the number of accounts or users.</source>
        <translation>Nach diesen Regeln hängen die Kosten nicht von der Zahl der Konten oder Benutzer ab.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostPlot</name>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DerivationWindow</name>
    <message>
        <source>How this bill comes about</source>
        <translation>Wie diese Rechnung zustande kommt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Ctrl+minus</source>
        <translation>Strg+Minus</translation>
    </message>
    <message>
        <source>Ctrl+plus</source>
        <translation>Strg+Plus</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DifferenceBox</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Compared with “%1”</source>
        <translation>Verglichen mit „%1“</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a count before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>was not known</source>
        <translation>vorher nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2, difference %3</source>
        <translation>%1: %2, Unterschied %3</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Disclosure</name>
    <message>
        <source>open, folds away</source>
        <translation>aufgeklappt, lässt sich zuklappen</translation>
    </message>
    <message>
        <source>folded away, opens</source>
        <translation>zugeklappt, lässt sich aufklappen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DismissForm</name>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Why not? A few words</source>
        <translation>Warum nicht? Ein paar Worte</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DistanceDialog</name>
    <message>
        <source>Fixed distance</source>
        <translation>Fester Abstand</translation>
    </message>
    <message>
        <source>&amp;Beside each other</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>B&amp;elow each other</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <source>Distance from card to card</source>
        <translation>Abstand von Karte zu Karte</translation>
    </message>
    <message>
        <source>&amp;Distance from card to card:</source>
        <translation>&amp;Abstand von Karte zu Karte:</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close the panel; the View menu brings it back</source>
        <translation>Bereich schließen; das Menü „Ansicht“ holt ihn zurück</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DocumentPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Select a node or a link to see and change its properties.</source>
        <translation>Wählen Sie einen Knoten oder eine Verbindung aus, um die Eigenschaften zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes and links of the document</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nestline::ui::EditionButton</name>
    <message>
        <source>Choose the rule edition</source>
        <translation>Regelausgabe wählen</translation>
    </message>
    <message>
        <source>Rule editions</source>
        <translation>Regelausgaben</translation>
    </message>
    <message>
        <source>Rule edition: %1 (%2)</source>
        <translation>Regelausgabe: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportDialog</name>
    <message>
        <source>Drawing the pages...</source>
        <translation>Seiten werden gezeichnet...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export or print the drawing</source>
        <translation>Zeichnung exportieren oder drucken</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Pri&amp;nt...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Names on the drawing are %1 pt high.</source>
        <translation>Namen in der Zeichnung sind %1 pt hoch.</translation>
    </message>
    <message>
        <source>Names on the drawing are %1 pt high: too small to be read on paper.</source>
        <translation>Namen in der Zeichnung sind %1 pt hoch: zu klein, um auf Papier lesbar zu sein.</translation>
    </message>
    <message>
        <source>Export a selection, or as SVG, which can be enlarged.</source>
        <translation>Exportieren Sie eine Auswahl oder wählen Sie SVG, das sich vergrößern lässt.</translation>
    </message>
    <message>
        <source>&amp;Use %1 × %2 pages</source>
        <comment>across and down</comment>
        <translation>%1 × %2 Seiten &amp;verwenden</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height</comment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1. More is not possible, so this is %2 %; SVG and PDF have no such limit.</source>
        <translation>%1. Mehr ist nicht möglich, daher sind es %2 %; SVG und PDF kennen keine solche Grenze.</translation>
    </message>
    <message>
        <source>The drawing was written to %1.</source>
        <translation>Die Zeichnung wurde nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The drawing was sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Die Zeichnung wurde an den Drucker gesendet: %n Seite.</numerusform>
            <numerusform>Die Zeichnung wurde an den Drucker gesendet: %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>Seiten nebeneinander</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>Seiten untereinander</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>&amp;Hide numbers and names of persons</source>
        <translation>&amp;Nummern und Personennamen ausblenden</translation>
    </message>
    <message>
        <source>&amp;Transparent ground</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Marks for cutting and gluing</source>
        <translation>Schnitt- und Klebe&amp;marken</translation>
    </message>
    <message>
        <source>Title &amp;block on the first page</source>
        <translation>Sc&amp;hriftfeld auf der ersten Seite</translation>
    </message>
    <message>
        <source>&amp;Legend on the first page</source>
        <translation>&amp;Legende auf der ersten Seite</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>The selection: %n node(s)</source>
        <translation>
            <numerusform>Auswahl: %n Knoten</numerusform>
            <numerusform>Auswahl: %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>Sichtbarer Ausschnitt</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>client or organisation</source>
        <translation>Kunde oder Organisation</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>A&amp;usrichtung</translation>
    </message>
    <message>
        <source>M&amp;argin</source>
        <translation>R&amp;and</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>across</source>
        <comment>so many pages</comment>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>down</source>
        <comment>so many pages</comment>
        <translation>untereinander</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FieldsDialog</name>
    <message>
        <source>Group, language and time zone</source>
        <translation>Gruppe, Sprache und Zeitzone</translation>
    </message>
    <message numerus="yes">
        <source>What is ticked is set for %n node(s); an empty field clears it.</source>
        <translation>
            <numerusform>Angekreuzte Felder werden für %n Knoten festgelegt; ein leeres Feld löscht die Angabe.</numerusform>
            <numerusform>Angekreuzte Felder werden für %n Knoten festgelegt; ein leeres Feld löscht die Angabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Set fields of %n node(s)</source>
        <translation>
            <numerusform>Felder von %n Knoten festlegen</numerusform>
            <numerusform>Felder von %n Knoten festlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What can be looked for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find nodes</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Name, number, paid, queue, error...</source>
        <translation>Name, Nummer, bezahlt, Warteschleife, Fehler...</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found nodes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindResults</name>
    <message>
        <source>%1: %2</source>
        <comment>a word of the search and what it finds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, and number or site</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsDelegate</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FocusChip</name>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>End the light on ways</source>
        <translation>Hervorhebung der Wege beenden</translation>
    </message>
    <message>
        <source>Show all nodes again</source>
        <translation>Alle Knoten wieder anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>nodes</comment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: %1 · %2</source>
        <comment>where it begins, and how much is shown</comment>
        <translation>Fokus: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Ways to and from %1 · %n node(s)</source>
        <translation>
            <numerusform>Wege zu und von %1 · %n Knoten</numerusform>
            <numerusform>Wege zu und von %1 · %n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them hidden</source>
        <translation>
            <numerusform>%1, davon %n ausgeblendet</numerusform>
            <numerusform>%1, davon %n ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::GoalForm</name>
    <message>
        <source>Goal and limits of plans</source>
        <translation>Ziel und Grenzen der Pläne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No more paid than unavoidable</source>
        <translation>Nicht mehr bezahlen als unvermeidlich</translation>
    </message>
    <message>
        <source>Keep so many accounts</source>
        <translation>Höchstens so viele Konten behalten</translation>
    </message>
    <message>
        <source>Ask so much of callers</source>
        <translation>Anrufern höchstens so viel zumuten</translation>
    </message>
    <message>
        <source>Accounts to keep at most</source>
        <translation>Höchstens zu behaltende Konten</translation>
    </message>
    <message>
        <source>Key presses a month at most</source>
        <translation>Tastendrücke pro Monat höchstens</translation>
    </message>
    <message>
        <source>Accounts at most</source>
        <translation>Konten höchstens</translation>
    </message>
    <message>
        <source>Keys a caller presses at most</source>
        <translation>Tasten je Anrufer höchstens</translation>
    </message>
    <message>
        <source>How deep an app may lie below the number that its callers dial</source>
        <translation>Wie tief eine Anwendung unter der Nummer liegen darf, die ihre Anrufer wählen</translation>
    </message>
    <message>
        <source>Options of a menu at most</source>
        <translation>Optionen je Menü höchstens</translation>
    </message>
    <message>
        <source>Keys that stay free</source>
        <translation>Tasten, die frei bleiben</translation>
    </message>
    <message>
        <source>Keys that plans do not give away, such as 0 * #</source>
        <translation>Tasten, die Pläne nicht vergeben, etwa 0 * #</translation>
    </message>
    <message>
        <source>Dialling anew counts as so many keys</source>
        <translation>Erneutes Wählen zählt so viele Tasten</translation>
    </message>
    <message>
        <source>Add menus</source>
        <translation>Menüs hinzufügen</translation>
    </message>
    <message>
        <source>Sub-menus, and new menus that take over a number</source>
        <translation>Untermenüs sowie neue Menüs, die eine Nummer übernehmen</translation>
    </message>
    <message>
        <source>Use menus with directory search</source>
        <translation>Menüs mit Verzeichnissuche verwenden</translation>
    </message>
    <message>
        <source>Callers who search the directory by name press keys too</source>
        <translation>Auch wer das Verzeichnis nach Namen durchsucht, drückt Tasten</translation>
    </message>
    <message>
        <source>Change limits of plans</source>
        <translation>Grenzen der Pläne ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::GroupLegendBox</name>
    <message>
        <source>Legend of groups</source>
        <translation>Legende der Gruppen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>nestline::ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KeyBindings</name>
    <message>
        <source>The arrow keys walk through the drawing, follow links and move nodes.</source>
        <translation>Die Pfeiltasten gehen durch die Zeichnung, folgen Verbindungen und verschieben Knoten.</translation>
    </message>
    <message>
        <source>This key moves about in the drawing.</source>
        <translation>Diese Taste dient zur Bewegung in der Zeichnung.</translation>
    </message>
    <message>
        <source>Digits and * set menu keys, and with Alt they follow them.</source>
        <translation>Ziffern und * legen Menütasten fest; mit Alt folgen sie ihnen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus.</source>
        <translation>Alt mit einem Buchstaben öffnet die Menüs.</translation>
    </message>
    <message>
        <source>This key is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste wird zum Tippen benötigt. Halten Sie dazu Strg oder Alt gedrückt.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KeyRecorder</name>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key; Esc keeps the old one</source>
        <translation>Neue Taste drücken; Esc behält die alte bei</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>C&amp;hange key...</source>
        <translation>Taste ä&amp;ndern...</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The next key that you press is the one for “%1”.</source>
        <translation>Die nächste Taste, die Sie drücken, gilt für „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>a key, and the reason in a sentence</comment>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KindMenu</name>
    <message>
        <source>Kind of the new node</source>
        <translation>Art des neuen Knotens</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LicenseCountsForm</name>
    <message>
        <source>Count licences by kind</source>
        <translation>Lizenzen nach Art zählen</translation>
    </message>
    <message>
        <source>In place of the single number of users</source>
        <translation>Statt der einen Zahl der Benutzer</translation>
    </message>
    <message>
        <source>Phone System add-on</source>
        <translation>Telefonsystem-Add-On</translation>
    </message>
    <message>
        <source>E5</source>
        <translation>E5</translation>
    </message>
    <message>
        <source>Business Voice</source>
        <translation>Business Voice</translation>
    </message>
    <message>
        <source>Teams Phone with Calling Plan</source>
        <translation>Teams Phone mit Anrufplan</translation>
    </message>
    <message>
        <source>Shared Devices</source>
        <translation>Shared Devices</translation>
    </message>
    <message>
        <source>Change licences</source>
        <translation>Lizenzen ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licence(s) count under %1.</source>
        <translation>
            <numerusform>Nach %1 zählt %Ln Lizenz.</numerusform>
            <numerusform>Nach %1 zählen %Ln Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (does not count)</source>
        <translation>%1 (zählt nicht)</translation>
    </message>
    <message>
        <source>Counts under the rules %1</source>
        <translation>Zählt nach den Regeln %1</translation>
    </message>
    <message>
        <source>Does not count under the rules %1</source>
        <translation>Zählt nicht nach den Regeln %1</translation>
    </message>
    <message>
        <source>Count users together</source>
        <translation>Benutzer zusammen zählen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkList</name>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>Erreicht von</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verbindung entfernen</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2</source>
        <translation>Verbindung zwischen %1 und %2 entfernen</translation>
    </message>
    <message>
        <source>When calls go to %1</source>
        <translation>Wann Anrufe zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkPage</name>
    <message>
        <source>Target is reached through</source>
        <translation>Ziel wird erreicht über</translation>
    </message>
    <message>
        <source>its resource account</source>
        <translation>sein Ressourcenkonto</translation>
    </message>
    <message>
        <source>itself, without an account</source>
        <translation>direkt, ohne Konto</translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>Ausgewählte Verbindungen entfernen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>Zielbezug ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>%n Verbindung entfernen</numerusform>
            <numerusform>%n Verbindungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links selected</source>
        <translation>
            <numerusform>%Ln Verbindung ausgewählt</numerusform>
            <numerusform>%Ln Verbindungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>New call flow</source>
        <translation>Neuer Anrufablauf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Nestline uses this language from its next start on.</source>
        <translation>Nestline verwendet diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Licence bill</source>
        <translation>Lizenzrechnung</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The bill is on the clipboard, as a table.</source>
        <translation>Die Rechnung liegt als Tabelle in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 bill</source>
        <comment>file name</comment>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are hard to read at once. Show one call flow and hide the rest?</source>
        <translation>
            <numerusform>%n Knoten ist schwer zu überblicken. Einen Anrufablauf anzeigen und den Rest ausblenden?</numerusform>
            <numerusform>%n Knoten auf einmal sind schwer zu lesen. Einen Anrufablauf anzeigen und den Rest ausblenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle weiter anzeigen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Auswa&amp;hl</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard, as a picture.</source>
        <translation>Die Zeichnung liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The selection is on the clipboard, as a picture.</source>
        <translation>Die Auswahl liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>With the mouse: drag from an empty place with Ctrl and Shift held</source>
        <translation>Mit der Maus: bei gedrückter Strg- und Umschalttaste von einer freien Stelle aus ziehen</translation>
    </message>
    <message>
        <source>Select the nodes to change first, one or many.</source>
        <translation>Wählen Sie zuerst die Knoten aus, die geändert werden sollen: einen oder viele.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>The whole drawing in little. Arrow keys move the canvas, plus and minus zoom, Home shows all of it.</source>
        <translation>Die ganze Zeichnung im Kleinen. Pfeiltasten bewegen die Zeichenfläche, Plus und Minus zoomen, Pos1 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::MoneyLabel</name>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::Navigator</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NodePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes selected</source>
        <translation>
            <numerusform>%Ln Knoten ausgewählt</numerusform>
            <numerusform>%Ln Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NumbersDialog</name>
    <message>
        <source>Numbers from a column</source>
        <translation>Nummern aus einer Spalte</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Give numbers</source>
        <translation>Nummern vergeben</translation>
    </message>
    <message>
        <source>Column of numbers</source>
        <translation>Spalte mit Nummern</translation>
    </message>
    <message>
        <source>Paste a column of a spreadsheet here, one number a line</source>
        <translation>Fügen Sie hier eine Tabellenspalte ein, eine Nummer je Zeile</translation>
    </message>
    <message>
        <source>Nodes with a number</source>
        <translation>Knoten mit Nummer</translation>
    </message>
    <message>
        <source>keep it and are passed over</source>
        <translation>behalten sie und werden übergangen</translation>
    </message>
    <message>
        <source>get the new number instead</source>
        <translation>erhalten stattdessen die neue Nummer</translation>
    </message>
    <message>
        <source>get the new number as well</source>
        <translation>erhalten die neue Nummer zusätzlich</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Nummerntyp</translation>
    </message>
    <message>
        <source>Nodes &amp;with a number:</source>
        <translation>Knoten &amp;mit Nummer:</translation>
    </message>
    <message>
        <source>Number &amp;type:</source>
        <translation>Nummern&amp;typ:</translation>
    </message>
    <message>
        <source>Each line goes to one of the selected nodes, from top to bottom and from left to right. A line that cannot be used keeps its place.</source>
        <translation>Jede Zeile geht an einen der ausgewählten Knoten, von oben nach unten und von links nach rechts. Eine Zeile, die sich nicht verwenden lässt, behält ihren Platz.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n number(s)</source>
        <translation>
            <numerusform>%n Nummer vergeben</numerusform>
            <numerusform>%n Nummern vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>gets it</source>
        <translation>erhält sie</translation>
    </message>
    <message>
        <source>Not used. %1</source>
        <translation>Nicht verwendet. %1</translation>
    </message>
    <message>
        <source>blank: stays as it is</source>
        <translation>leer: Knoten bleibt unverändert</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>hat sie bereits</translation>
    </message>
    <message>
        <source>gets it instead of %1</source>
        <translation>erhält sie statt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are given.</source>
        <translation>
            <numerusform>%Ln Nummer wird vergeben.</numerusform>
            <numerusform>%Ln Nummern werden vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not used.</source>
        <translation>
            <numerusform>%Ln Zeile wird nicht verwendet.</numerusform>
            <numerusform>%Ln Zeilen werden nicht verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) get none.</source>
        <translation>
            <numerusform>%Ln Knoten erhält keine.</numerusform>
            <numerusform>%Ln Knoten erhalten keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) can have no number.</source>
        <translation>
            <numerusform>%Ln Knoten kann keine Nummer haben.</numerusform>
            <numerusform>%Ln Knoten können keine Nummer haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineModel</name>
    <message>
        <source>covered by the free pool</source>
        <translation>durch das Freikontingent abgedeckt</translation>
    </message>
    <message>
        <source>paid licence</source>
        <translation>bezahlte Lizenz</translation>
    </message>
    <message>
        <source>stands elsewhere in the outline</source>
        <translation>steht an anderer Stelle der Gliederung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Filter: number, paid, name...</source>
        <translation>Filter: Nummer, bezahlt, Name...</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing drawn yet. What you draw shows here as a tree.</source>
        <translation>Noch nichts gezeichnet. Was Sie zeichnen, erscheint hier als Baum.</translation>
    </message>
    <message>
        <source>Words that must fit: a name, a phone number, paid, free, a kind, error, group:... – as in Find (Ctrl+F)</source>
        <translation>Wörter, die passen müssen: ein Name, eine Rufnummer, bezahlt, kostenlos, eine Art, Fehler, Gruppe:... – wie bei „Suchen“ (Strg+F)</translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PlanCard</name>
    <message>
        <source>Apply all</source>
        <translation>Alle anwenden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>Make all changes of the best plan as one step that can be undone</source>
        <translation>Alle Änderungen des besten Plans in einem Schritt vornehmen, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Show the best plan on the canvas and its bill, without changing anything</source>
        <translation>Den besten Plan auf der Zeichenfläche und seine Rechnung zeigen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts einzusparen</translation>
    </message>
    <message>
        <source>Looking for savings</source>
        <translation>Einsparungen werden gesucht</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Trade-off...</source>
        <translation>Abwägung...</translation>
    </message>
    <message>
        <source>Save more or less, for more or less effort of callers</source>
        <translation>Mehr oder weniger sparen, bei mehr oder weniger Aufwand für Anrufer</translation>
    </message>
    <message>
        <source>Ask for the fewest accounts that can be kept</source>
        <translation>Nach den wenigsten Konten fragen, die behalten werden können</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto behalten</numerusform>
            <numerusform>%Ln Konten behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::PlanRemarks</name>
    <message>
        <source>What to mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a dismissed suggestion, %2 why it is not wanted</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PoolMeter</name>
    <message>
        <source>Free licences</source>
        <translation>Kostenlose Lizenzen</translation>
    </message>
    <message>
        <source>%1 used, %2 spare, %3 over the pool</source>
        <translation>%1 genutzt, %2 übrig, %3 über dem Freikontingent</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>%1 genutzt, unbegrenzt</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PriceBox</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PriceTermsForm</name>
    <message>
        <source>%1 (not on this bill)</source>
        <translation>%1 (nicht auf dieser Rechnung)</translation>
    </message>
    <message>
        <source>not on this bill</source>
        <translation>nicht auf dieser Rechnung</translation>
    </message>
    <message>
        <source>Price of a base licence</source>
        <translation>Preis einer Basislizenz</translation>
    </message>
    <message>
        <source>Price of a Pay-As-You-Go plan</source>
        <translation>Preis eines Pay-As-You-Go-Plans</translation>
    </message>
    <message>
        <source>Source of your own prices</source>
        <translation>Quelle Ihrer eigenen Preise</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>One year, paid at once</source>
        <translation>Ein Jahr, auf einmal bezahlt</translation>
    </message>
    <message>
        <source>One year, paid monthly (+%1 %)</source>
        <translation>Ein Jahr, monatlich bezahlt (+%1 %)</translation>
    </message>
    <message>
        <source>One month (+%1 %)</source>
        <translation>Ein Monat (+%1 %)</translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation>Bedingungen ändern</translation>
    </message>
    <message>
        <source>Bill base licences under paid add-ons</source>
        <translation>Basislizenzen unter bezahlten Add-Ons berechnen</translation>
    </message>
    <message>
        <source>A paid licence that is an add-on needs another licence under it</source>
        <translation>Eine bezahlte Lizenz, die ein Add-On ist, setzt eine andere Lizenz voraus</translation>
    </message>
    <message>
        <source>Bill base licences</source>
        <translation>Basislizenzen berechnen</translation>
    </message>
    <message>
        <source>Do not bill base licences</source>
        <translation>Basislizenzen nicht berechnen</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Change source of prices</source>
        <translation>Quelle der Preise ändern</translation>
    </message>
    <message>
        <source>Free licences ordered so far</source>
        <translation>Bisher bestellte kostenlose Lizenzen</translation>
    </message>
    <message>
        <source>They cost nothing, but have to be ordered</source>
        <translation>Sie kosten nichts, müssen aber bestellt werden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Change ordered licences</source>
        <translation>Bestellte Lizenzen ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::ProblemLabel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PropertiesPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Numbers and names of persons are hidden. What is hidden cannot be edited here.</source>
        <translation>Nummern und Namen von Personen sind verborgen. Was verborgen ist, kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameDialog</name>
    <message>
        <source>Rename by pattern</source>
        <translation>Nach Muster umbenennen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <translation>Namen vorher und nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>empty: the whole name</source>
        <translation>leer: der ganze Name</translation>
    </message>
    <message>
        <source>{n} counts, {nn} with two digits; {name} is the name so far, {group} the group; \1 is what the first * or the first group found</source>
        <translation>{n} zählt, {nn} mit zwei Stellen; {name} ist der bisherige Name, {group} die Gruppe; \1 ist, was der erste * oder die erste Klammer gefunden hat</translation>
    </message>
    <message>
        <source>How to find</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>with wildcards * and ?</source>
        <translation>mit Platzhaltern * und ?</translation>
    </message>
    <message>
        <source>as a regular expression</source>
        <translation>als regulärer Ausdruck</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Zahl</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>First &amp;number:</source>
        <translation>Erste &amp;Zahl:</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n node(s)</source>
        <translation>
            <numerusform>%n Knoten umbenennen</numerusform>
            <numerusform>%n Knoten umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps its name. %1</source>
        <translation>Behält seinen Namen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) get another name.</source>
        <translation>
            <numerusform>%Ln Knoten erhält einen anderen Namen.</numerusform>
            <numerusform>%Ln Knoten erhalten einen anderen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) keep theirs.</source>
        <translation>
            <numerusform>%Ln Knoten behält seinen.</numerusform>
            <numerusform>%Ln Knoten behalten ihren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) would have the same new name as another, such as “%1”.</source>
        <translation>
            <numerusform>%Ln Knoten hätte denselben neuen Namen wie ein anderer, etwa „%1“.</numerusform>
            <numerusform>%Ln Knoten hätten denselben neuen Namen wie ein anderer, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) would have a name that another node has already, such as “%1”.</source>
        <translation>
            <numerusform>%Ln Knoten hätte einen Namen, den ein anderer Knoten schon hat, etwa „%1“.</numerusform>
            <numerusform>%Ln Knoten hätten Namen, die andere Knoten schon haben, etwa „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameEditor</name>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SearchPopup</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Nichts passt zu Ihrer Eingabe.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SearchRowsModel</name>
    <message>
        <source>not possible: %1</source>
        <translation>nicht möglich: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>nestline::ui::Secrecy</name>
    <message>
        <source>The name is hidden. Show numbers and names (menu View) to change it.</source>
        <translation>Der Name ist verborgen. Zeigen Sie Nummern und Namen an (Menü „Ansicht“), um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenbelegung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Sch&amp;riftgröße</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>An&amp;imationen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel over the drawing</source>
        <translation>&amp;Mausrad über der Zeichnung</translation>
    </message>
    <message>
        <source>Scrolls; with Ctrl it zooms</source>
        <translation>Scrollt; mit Strg zoomt es</translation>
    </message>
    <message>
        <source>Zooms; with Ctrl it scrolls</source>
        <translation>Zoomt; mit Strg scrollt es</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start on</source>
        <translation>S&amp;prache, ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>nestline::ui::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 selected</source>
        <translation>%1 und %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) selected</source>
        <translation>
            <numerusform>%n Knoten ausgewählt</numerusform>
            <numerusform>%n Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>%n Verbindung ausgewählt</numerusform>
            <numerusform>%n Verbindungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Press A and click to draw an auto attendant, or paste an indented list.</source>
        <translation>Drücken Sie A und klicken Sie, um eine automatische Telefonzentrale zu zeichnen, oder fügen Sie eine eingerückte Liste ein.</translation>
    </message>
    <message>
        <source>Nothing selected · Tab adds a child to the selected node, # gives it a number</source>
        <translation>Nichts ausgewählt · Tab fügt dem ausgewählten Knoten einen Unterknoten hinzu, # gibt ihm eine Nummer</translation>
    </message>
    <message>
        <source>%1 · together %2 a month</source>
        <translation>%1 · zusammen %2 pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) shown</source>
        <translation>
            <numerusform>%1 von %n Knoten angezeigt</numerusform>
            <numerusform>%1 von %n Knoten angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers and names hidden</source>
        <translation>Nummern und Namen verborgen</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <comment>a link, in words</comment>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::StepCard</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, heading and result of a step</comment>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsDelegate</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 what to do, %2 what it saves, %3 what callers notice</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) fewer</source>
        <translation>
            <numerusform>%Ln Nummer weniger</numerusform>
            <numerusform>%Ln Nummern weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <extracomment>%1 numbers fewer, %2 an amount such as −$8.00</extracomment>
        <translation>%1, %2 pro Monat</translation>
    </message>
    <message>
        <source>Before that: %1.</source>
        <translation>Davor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) fewer</source>
        <translation>
            <numerusform>%Ln Konto weniger</numerusform>
            <numerusform>%Ln Konten weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>part of one above</source>
        <translation>Teil eines oberen</translation>
    </message>
    <message>
        <source>%1, saves nothing more: free licences cover the rest</source>
        <extracomment>%1 numbers fewer</extracomment>
        <translation>%1, spart nichts mehr: Kostenlose Lizenzen decken den Rest</translation>
    </message>
    <message>
        <source>saves nothing more</source>
        <translation>spart nichts mehr</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions %1</source>
        <translation>Vorschläge %1</translation>
    </message>
    <message>
        <source>Apply the best plan</source>
        <translation>Besten Plan anwenden</translation>
    </message>
    <message>
        <source>Goal and limits</source>
        <translation>Ziel und Grenzen</translation>
    </message>
    <message>
        <source>Take dismissal back</source>
        <translation>Verworfenen Vorschlag zurückholen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::SuggestionsView</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Enter applies, Space previews, P pins the number, Delete dismisses</source>
        <translation>Eingabetaste wendet an, Leertaste zeigt die Vorschau, P hält die Nummer fest, Entf verwirft</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TenantForm</name>
    <message>
        <source>Phone System users</source>
        <translation>Benutzer mit Telefonsystem</translation>
    </message>
    <message>
        <source>Price of a paid licence a month</source>
        <translation>Preis einer bezahlten Lizenz pro Monat</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reset to price book</source>
        <translation>Auf Preisliste zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>The price book has no price in %1. Enter one.</source>
        <translation>Die Preisliste enthält keinen Preis in %1. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation>Ihr eigener Preis</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Licences by kind</source>
        <translation>Lizenzen nach Art</translation>
    </message>
    <message>
        <source>More about prices and terms</source>
        <translation>Mehr zu Preisen und Bedingungen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TextField</name>
    <message>
        <source>multiple values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TradeOffPlot</name>
    <message>
        <source>Chart: saved a month over effort of callers</source>
        <translation>Diagramm: Ersparnis pro Monat über dem Aufwand der Anrufer</translation>
    </message>
    <message>
        <source>For each number of kept accounts</source>
        <translation>Je Anzahl behaltener Konten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Free pool covers all</source>
        <translation>Freikontingent reicht für alle</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Key presses of callers a month</source>
        <translation>Tastendrücke der Anrufer pro Monat</translation>
    </message>
    <message>
        <source>Paid licences saved</source>
        <translation>Eingesparte bezahlte Lizenzen</translation>
    </message>
    <message>
        <source>Saved a month, %1</source>
        <translation>Ersparnis pro Monat, %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TradeOffWindow</name>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Accounts kept</source>
        <translation>Behaltene Konten</translation>
    </message>
    <message>
        <source>Paid licences</source>
        <translation>Bezahlte Lizenzen</translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>Ersparnis pro Monat</translation>
    </message>
    <message>
        <source>Key presses a month</source>
        <translation>Tastendrücke pro Monat</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Caller hours a month</source>
        <translation>Stunden der Anrufer pro Monat</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Apply this point</source>
        <translation>Diesen Punkt &amp;anwenden</translation>
    </message>
    <message>
        <source>Stopped. The next edit, or opening this window again, begins anew.</source>
        <translation>Angehalten. Die nächste Änderung oder ein erneutes Öffnen dieses Fensters beginnt von vorn.</translation>
    </message>
    <message>
        <source>Accounts fewer</source>
        <translation>Konten weniger</translation>
    </message>
    <message>
        <source>Seconds per menu step</source>
        <translation>Sekunden pro Menüschritt</translation>
    </message>
    <message>
        <source>S&amp;econds per menu step</source>
        <translation>&amp;Sekunden pro Menüschritt</translation>
    </message>
    <message>
        <source>The rule edition of this document is not known: choose one in the bill.</source>
        <translation>Die Regelausgabe dieses Dokuments ist nicht bekannt: Wählen Sie eine in der Rechnung.</translation>
    </message>
    <message>
        <source>Looking for the least effort for each number of accounts</source>
        <translation>Gesucht wird der geringste Aufwand je Anzahl von Konten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 accounts kept, %2 paid: saves %3 a month, costs callers %4 key presses or %5 hours a month.</source>
        <extracomment>%1 accounts, %2 paid licences, %3 an amount, %4 key presses, %5 hours</extracomment>
        <translation>%1 Konten behalten, %2 bezahlt: spart %3 pro Monat, kostet Anrufer %4 Tastendrücke oder %5 Stunden pro Monat.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>a sentence on today&apos;s figures</comment>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>From here on the free pool covers all.</source>
        <translation>Ab hier reicht das Freikontingent für alle.</translation>
    </message>
    <message>
        <source>At least %1 are unavoidable.</source>
        <translation>Mindestens %1 Tastendrücke sind unvermeidlich.</translation>
    </message>
    <message>
        <source>No redesign keeps fewer under these rules and limits.</source>
        <translation>Kein Umbau behält nach diesen Regeln und in diesen Grenzen weniger Konten.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto behalten</numerusform>
            <numerusform>%Ln Konten behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Chart all points</source>
        <translation>Alle Punkte zei&amp;chnen</translation>
    </message>
    <message>
        <source>Also far beyond the free pool, where nothing more is saved</source>
        <translation>Auch weit jenseits des Freikontingents, wo nichts mehr gespart wird</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TriggerMenu</name>
    <message>
        <source>Key or trigger of the link</source>
        <translation>Taste oder Auslöser der Verbindung</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Key %1 – used by %2</source>
        <translation>Taste %1 – belegt durch %2</translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation>Menütaste %1 festlegen</translation>
    </message>
    <message>
        <source>Set trigger</source>
        <translation>Auslöser festlegen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::UsesBox</name>
    <message>
        <source>Calls back callers</source>
        <translation>Ruft Anrufer zurück</translation>
    </message>
    <message>
        <source>Agents call on its behalf</source>
        <translation>Agenten rufen in ihrem Namen an</translation>
    </message>
    <message>
        <source>Calls to the telephone network can need a licence of their own</source>
        <translation>Anrufe ins Telefonnetz können eine eigene Lizenz benötigen</translation>
    </message>
    <message>
        <source>Change outbound calls</source>
        <translation>Ausgehende Anrufe ändern</translation>
    </message>
    <message>
        <source>Directory search</source>
        <translation>Verzeichnissuche</translation>
    </message>
    <message>
        <source>Callers can dial people by name or extension</source>
        <translation>Anrufer können Personen über Namen oder Durchwahl anwählen</translation>
    </message>
    <message>
        <source>Change directory search</source>
        <translation>Verzeichnissuche ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WayBox</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WelcomePanel</name>
    <message>
        <source>Draw a call flow, see its bill</source>
        <translation>Anrufablauf zeichnen, Rechnung sehen</translation>
    </message>
    <message>
        <source>Start with an example, open a file, or paste an indented list such as:</source>
        <translation>Beginnen Sie mit einem Beispiel, öffnen Sie eine Datei oder fügen Sie eine eingerückte Liste ein, etwa:</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>Draw an auto attendant</source>
        <translation>Automatische Telefonzentrale zeichnen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WhatIfWindow</name>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Monthly cost by accounts</source>
        <translation>Monatliche Kosten nach Konten</translation>
    </message>
    <message>
        <source>Accounts that need a licence</source>
        <translation>Konten, die eine Lizenz benötigen</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Monthly cost by Phone System users</source>
        <translation>Monatliche Kosten nach Benutzern mit Telefonsystem</translation>
    </message>
    <message>
        <source>Users from</source>
        <translation>Benutzer ab</translation>
    </message>
    <message>
        <source>All &amp;editions</source>
        <translation>Alle &amp;Ausgaben</translation>
    </message>
    <message>
        <source>More &amp;numbers</source>
        <translation>Mehr &amp;Nummern</translation>
    </message>
    <message>
        <source>More &amp;users</source>
        <translation>Mehr &amp;Benutzer</translation>
    </message>
    <message>
        <source>One more &amp;site</source>
        <translation>Ein &amp;Standort mehr</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Alle Ausgaben</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>&amp;Use the chosen edition</source>
        <translation>Gewählte Ausgabe &amp;verwenden</translation>
    </message>
    <message>
        <source>One more site</source>
        <translation>Ein Standort mehr</translation>
    </message>
    <message>
        <source>One more site like</source>
        <translation>Ein Standort mehr wie</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>Mehr pro Monat</translation>
    </message>
    <message>
        <source>With the free licences of today: users that come with a site bring further ones.</source>
        <translation>Mit den kostenlosen Lizenzen von heute: Benutzer, die mit einem Standort kommen, bringen weitere.</translation>
    </message>
    <message>
        <source>%1 (this document)</source>
        <translation>%1 (dieses Dokument)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>one account with a number</source>
        <translation>ein Konto mit Rufnummer</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>Regelausgabe ändern</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
</context>
</TS>
