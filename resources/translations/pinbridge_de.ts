<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pinbridge::BridgeWorker</name>
    <message>
        <source>The profile is removed here. Its API key and partner key may still be in the vault, which this session does not have: the next start in a session with that vault removes them.</source>
        <translation>Das Profil ist hier entfernt. Sein API-Schlüssel und sein Partnerschlüssel sind womöglich noch im Schlüsselbund, den diese Anmeldung nicht hat: Der nächste Start in einer Anmeldung mit diesem Schlüsselbund entfernt sie.</translation>
    </message>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>Der Server läuft nicht. Starten Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ClockWords</name>
    <message>
        <source>This machine&apos;s clock is %1 s behind Help Lightning&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber Help Lightning %1 s nach.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of Help Lightning&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber Help Lightning %1 s vor.</translation>
    </message>
    <message>
        <source>Have it set by itself: sudo timedatectl set-ntp true</source>
        <translation>Lassen Sie sie automatisch stellen: sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Have it set by itself: Windows&apos; Settings, Time &amp; language, Date &amp; time, Sync now.</source>
        <translation>Lassen Sie sie automatisch stellen: Windows-Einstellungen, Zeit und Sprache, Datum und Uhrzeit, Jetzt synchronisieren.</translation>
    </message>
    <message>
        <source>Have it set by itself: System Settings, General, Date &amp; Time.</source>
        <translation>Lassen Sie sie automatisch stellen: Systemeinstellungen, Allgemein, Datum &amp; Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 Until it is right, tokens are refused and countdowns are wrong. %2</source>
        <translation>%1 Bis sie richtig geht, werden Token abgelehnt, und die Restzeiten stimmen nicht. %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::Draft</name>
    <message>
        <source>kept; type to replace</source>
        <translation>gespeichert; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>%1 characters, no blanks</source>
        <translation>%1 Zeichen, keine Leerzeichen</translation>
    </message>
    <message>
        <source>RSA %1, %2</source>
        <translation>RSA %1, %2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>%1, signs and verifies</source>
        <translation>%1, signiert und prüft</translation>
    </message>
    <message>
        <source>The key is protected: type its passphrase.</source>
        <translation>Der Schlüssel ist geschützt: Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>opens the key</source>
        <translation>öffnet den Schlüssel</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, gespeichert</translation>
    </message>
</context>
<context>
    <name>pinbridge::Failure</name>
    <message>
        <source>This is no address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>Two users have this address</source>
        <translation>Zwei Benutzer haben diese Adresse</translation>
    </message>
    <message>
        <source>The user&apos;s token was refused</source>
        <translation>Das Token des Benutzers wurde abgelehnt</translation>
    </message>
    <message>
        <source>This pin is not live</source>
        <translation>Diese Pin ist nicht gültig</translation>
    </message>
    <message>
        <source>The request cannot be used</source>
        <translation>Die Anfrage ist nicht verwendbar</translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation>Es gibt keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Or enter them under Profiles, or use the sandbox.</source>
        <translation>Oder geben Sie sie unter Profile ein, oder verwenden Sie die Sandbox.</translation>
    </message>
    <message>
        <source>Help Lightning refused the API key</source>
        <translation>Help Lightning hat den API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Help Lightning refused the partner key</source>
        <translation>Help Lightning hat den Partnerschlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The partner key cannot be used</source>
        <translation>Der Partnerschlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The partner key needs its passphrase</source>
        <translation>Der Partnerschlüssel braucht seine Passphrase</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Eine Einstellung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Help Lightning cannot be reached</source>
        <translation>Help Lightning ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check, under Profiles, names the stage that fails.</source>
        <translation>„Prüfen“ unter Profile nennt die Stufe, die fehlschlägt.</translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation>Help Lightning hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>Help Lightning asks to wait</source>
        <translation>Help Lightning bittet zu warten</translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation>Fehler bei Help Lightning</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Der Port ist belegt</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile.</source>
        <translation>Der Server wurde inzwischen gestoppt.</translation>
    </message>
    <message>
        <source>A defect in Pinbridge</source>
        <translation>Ein Fehler in Pinbridge</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Melden Sie ihn mit den Details unten.</translation>
    </message>
    <message>
        <source>The data directory cannot be used</source>
        <translation>Der Datenordner ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>This cannot be decided</source>
        <translation>Darüber lässt sich nicht entscheiden</translation>
    </message>
    <message>
        <source>The decision could not be kept</source>
        <translation>Die Entscheidung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>Partnerschlüssel</translation>
    </message>
    <message>
        <source>User look-up</source>
        <translation>Benutzersuche</translation>
    </message>
    <message>
        <source>looking up the contact…</source>
        <translation>Kontakt wird gesucht…</translation>
    </message>
    <message>
        <source>creating the session…</source>
        <translation>Sitzung wird erstellt…</translation>
    </message>
    <message>
        <source>asking for video…</source>
        <translation>Video wird angefordert…</translation>
    </message>
    <message>
        <source>keeping the pin…</source>
        <translation>Pin wird gespeichert…</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>in Arbeit…</translation>
    </message>
    <message>
        <source>There is no vault</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The vault did not give or take the secrets</source>
        <translation>Der Schlüsselbund hat die Geheimnisse nicht herausgegeben oder angenommen</translation>
    </message>
    <message>
        <source>Close the program that has it and press Start, or choose another port; devices then need the new address.</source>
        <translation>Schließen Sie das Programm, das ihn belegt, und drücken Sie „Starten“, oder wählen Sie einen anderen Port; Geräte brauchen dann die neue Adresse.</translation>
    </message>
    <message>
        <source>This device is not known any more</source>
        <translation>Dieses Gerät ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>%1 was forgotten meanwhile, or has fallen away.</source>
        <translation>%1 wurde inzwischen vergessen oder ist weggefallen.</translation>
    </message>
    <message>
        <source>When it asks again, it waits again.</source>
        <translation>Wenn es wieder anfragt, wartet es wieder.</translation>
    </message>
</context>
<context>
    <name>pinbridge::FaultWords</name>
    <message>
        <source>Answered %1 late</source>
        <translation>Antwort %1 zu spät</translation>
    </message>
    <message>
        <source>Answered %1 to %2 late</source>
        <translation>Antwort %1 bis %2 zu spät</translation>
    </message>
    <message>
        <source>Help Lightning answers %1 late</source>
        <translation>Help Lightning antwortet %1 zu spät</translation>
    </message>
    <message>
        <source>Help Lightning answers %1 to %2 late</source>
        <translation>Help Lightning antwortet %1 bis %2 zu spät</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <extracomment>A status, and perhaps the name of its problem</extracomment>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Answered %1 %2</source>
        <translation>Antwort %1 %2</translation>
    </message>
    <message>
        <source>Answer in pieces over %1</source>
        <translation>Antwort in Stücken über %1</translation>
    </message>
    <message>
        <source>Answered as for an expired token</source>
        <translation>Antwort wie bei abgelaufenem Token</translation>
    </message>
    <message>
        <source>Answered as for a wrong pin</source>
        <translation>Antwort wie bei falscher Pin</translation>
    </message>
    <message>
        <source>Connection reset before the answer</source>
        <translation>Verbindung vor der Antwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection closed before the answer</source>
        <translation>Verbindung vor der Antwort geschlossen</translation>
    </message>
    <message>
        <source>Connection reset within the answer</source>
        <translation>Verbindung in der Antwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection closed within the answer</source>
        <translation>Verbindung in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>Answered with broken JSON</source>
        <translation>Antwort mit kaputtem JSON</translation>
    </message>
    <message>
        <source>Help Lightning is down</source>
        <translation>Help Lightning ist weg</translation>
    </message>
    <message>
        <source>Help Lightning refuses every token</source>
        <translation>Help Lightning lehnt jedes Token ab</translation>
    </message>
    <message>
        <source>Help Lightning refuses one token</source>
        <translation>Help Lightning lehnt ein Token ab</translation>
    </message>
    <message>
        <source>sign in (/auth)</source>
        <translation>Anmelden (/auth)</translation>
    </message>
    <message>
        <source>create (POST /session)</source>
        <translation>Anlegen (POST /session)</translation>
    </message>
    <message>
        <source>join (GET /session)</source>
        <translation>Beitreten (GET /session)</translation>
    </message>
    <message>
        <source>“%1” is no address of a device. Write one such as 192.168.2.17, a network such as 192.168.2.0/24, or nothing for any device.</source>
        <translation>„%1“ ist keine Adresse eines Geräts. Schreiben Sie eine wie 192.168.2.17, ein Netz wie 192.168.2.0/24, oder nichts für jedes Gerät.</translation>
    </message>
</context>
<context>
    <name>pinbridge::Notes</name>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The Sessions page says what became of each pin.</source>
        <translation>Vergleichen Sie die Ziffern mit der Person, die sie vorgelesen hat, oder erstellen Sie eine neue Sitzung. Die Seite Sitzungen zeigt, was aus jeder Pin wurde.</translation>
    </message>
    <message>
        <source>Run the check under Profiles; most often a newer partner key has replaced the one in use.</source>
        <translation>Führen Sie die Prüfung unter Profile aus; meist hat ein neuerer Partnerschlüssel den verwendeten ersetzt.</translation>
    </message>
    <message>
        <source>The device may try again a little later. Where it does not pass, the check under Profiles names the step that fails.</source>
        <translation>Das Gerät kann es etwas später erneut versuchen. Wenn das nicht hilft, nennt die Prüfung unter Profile den Schritt, der fehlschlägt.</translation>
    </message>
    <message>
        <source>The creator fetched their own pin</source>
        <translation>Der Ersteller hat seine eigene Pin abgerufen</translation>
    </message>
    <message>
        <source>The device sent the creator&apos;s token and got the contact&apos;s side. That joins one person twice, and nobody else.</source>
        <translation>Das Gerät hat das Token des Erstellers gesendet und die Seite des Kontakts bekommen. So tritt eine Person zweimal bei und sonst niemand.</translation>
    </message>
    <message>
        <source>The pin is for the contact&apos;s device; the creator has their side from making the session.</source>
        <translation>Die Pin ist für das Gerät des Kontakts; der Ersteller hat seine Seite schon beim Erstellen der Sitzung bekommen.</translation>
    </message>
    <message>
        <source>A web page of another origin asked</source>
        <translation>Eine Webseite anderer Herkunft hat angefragt</translation>
    </message>
    <message>
        <source>The answer was sent, but the page&apos;s browser keeps it: it comes from an origin that may not read replies (CORS).</source>
        <translation>Die Antwort wurde gesendet, aber der Browser hält sie vor der Seite zurück: Deren Herkunft darf Antworten nicht lesen (CORS).</translation>
    </message>
    <message>
        <source>Allow it on the Devices page, or its network under “%1” on the Settings page. Until then its app need not send the request again.</source>
        <translation>Erlauben Sie es auf der Seite Geräte, oder sein Netz unter „%1“ auf der Seite Einstellungen. Bis dahin braucht seine App die Anfrage nicht erneut zu senden.</translation>
    </message>
    <message>
        <source>Use an address that the Home page shows, or localhost. Another name of this desk has to be added to “%1” on the Settings page.</source>
        <translation>Verwenden Sie eine Adresse, die die Seite Start zeigt, oder localhost. Ein anderer Name dieses Rechners muss auf der Seite Einstellungen unter „%1“ hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Where the page is your own, add its origin to “%1” on the Settings page.</source>
        <translation>Wenn es Ihre eigene Seite ist, fügen Sie ihren Ursprung auf der Seite Einstellungen unter „%1“ hinzu.</translation>
    </message>
</context>
<context>
    <name>pinbridge::Phrase</name>
    <message>
        <source>Pinbridge cannot have itself started at login on this system yet.</source>
        <translation>Pinbridge kann auf diesem System noch nicht bei der Anmeldung gestartet werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The profile has no partner key.</source>
        <translation>Das Profil hat keinen Partnerschlüssel.</translation>
    </message>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>Der Server läuft nicht. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault, and this program was started without one.</source>
        <translation>Die Geheimnisse von %1 liegen im Schlüsselbund des Systems, und dieses Programm wurde ohne Schlüsselbund gestartet.</translation>
    </message>
    <message>
        <source>This profile is not there any more, or damaged.</source>
        <translation>Dieses Profil gibt es nicht mehr, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A field cannot be used.</source>
        <translation>Ein Feld ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This session has no vault for secrets.</source>
        <translation>In dieser Anmeldesitzung gibt es keinen Schlüsselbund für Geheimnisse.</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>Einstellungen lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>There is a profile of that name. Give this one another.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon. Geben Sie diesem einen anderen.</translation>
    </message>
    <message>
        <source>Give the profile a name: it is shown at the top of the window.</source>
        <translation>Geben Sie dem Profil einen Namen: Er steht oben im Fenster.</translation>
    </message>
    <message>
        <source>There is no partner key. Choose the .pem file that was issued with the site.</source>
        <translation>Der Partnerschlüssel fehlt. Wählen Sie die .pem-Datei, die mit dem Standort ausgestellt wurde.</translation>
    </message>
    <message>
        <source>There are no credentials. Set them up, or try the sandbox.</source>
        <translation>Es gibt keine Zugangsdaten. Richten Sie sie ein, oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>Or choose another with --data-dir.</source>
        <translation>Oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>give an address of this machine</source>
        <translation>geben Sie eine Adresse dieses Rechners an</translation>
    </message>
    <message>
        <source>%1, or :: for all</source>
        <translation>%1, oder :: für alle</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>geben Sie eine Zahl von %1 bis %2 an</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>geben Sie %1 oder %2 an</translation>
    </message>
    <message>
        <source>give the certificate, too</source>
        <translation>geben Sie auch das Zertifikat an</translation>
    </message>
    <message>
        <source>give the certificate, too: --tls-certificate F</source>
        <translation>geben Sie auch das Zertifikat an: --tls-certificate F</translation>
    </message>
    <message>
        <source>Listening on %1, but --access local refuses every device other than this machine; for others add --access approved, and allow each, or --access open.</source>
        <translation>Gelauscht wird an %1, aber --access local lehnt jedes Gerät außer diesem Rechner ab; für andere geben Sie --access approved an und erlauben jedes einzeln, oder --access open.</translation>
    </message>
    <message>
        <source>With --access local every device behind --proxy %1 is refused; add --access approved, and allow each, or --access open.</source>
        <translation>Mit --access local wird jedes Gerät hinter --proxy %1 abgelehnt; geben Sie --access approved an und erlauben jedes einzeln, oder --access open.</translation>
    </message>
    <message>
        <source>--allow has no effect with --access %1, only with --access approved.</source>
        <translation>--allow hat mit --access %1 keine Wirkung, nur mit --access approved.</translation>
    </message>
    <message>
        <source>The path of the data folder %1 is too long for a socket in it. Choose a shorter one with --data-dir.</source>
        <translation>Der Pfad des Datenordners %1 ist zu lang für einen Socket darin. Wählen Sie mit --data-dir einen kürzeren.</translation>
    </message>
    <message>
        <source>Several profiles are stored, and none was used last. Name one with --profile: %1.</source>
        <translation>Mehrere Profile sind gespeichert, und keines wurde zuletzt verwendet. Nennen Sie eines mit --profile: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds the key itself; save the key in a file that only you can read and give that file&apos;s path.</source>
        <translation>%1 enthält den Schlüssel selbst; speichern Sie ihn in einer Datei, die nur Sie lesen können, und geben Sie deren Pfad an.</translation>
    </message>
    <message>
        <source>%1 (or %2): %3</source>
        <translation>%1 (oder %2): %3</translation>
    </message>
    <message>
        <source>%1
  %2</source>
        <translation>%1
  %2</translation>
    </message>
    <message>
        <source>Credentials are missing. Set in the environment or in an --env-file:
  %1
or store a profile with the console (pinbridge), or try without an account: --sandbox</source>
        <translation>Zugangsdaten fehlen. Setzen Sie in der Umgebung oder in einer --env-file:
  %1
oder speichern Sie ein Profil mit der Konsole (pinbridge), oder probieren Sie es ohne Konto: --sandbox</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault, which has not been asked.</source>
        <translation>Die Geheimnisse von %1 liegen im Schlüsselbund des Systems, der noch nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>Enter its API key and partner key in the console once more.</source>
        <translation>Geben Sie API-Schlüssel und Partnerschlüssel in der Konsole noch einmal ein.</translation>
    </message>
    <message>
        <source>The vault has no secrets of %1.</source>
        <translation>Der Schlüsselbund hat keine Geheimnisse von %1.</translation>
    </message>
    <message>
        <source>What the vault has of %1 cannot be used: %2</source>
        <translation>Was der Schlüsselbund von %1 hat, ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>What the vault has are not the secrets that %1 was saved with: saving was broken off.</source>
        <translation>Was der Schlüsselbund hat, sind nicht die Geheimnisse, mit denen %1 gespeichert wurde: Das Speichern wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 has no partner key.</source>
        <translation>%1 hat keinen Partnerschlüssel.</translation>
    </message>
    <message>
        <source>Qt has no TLS library here</source>
        <translation>Qt hat hier keine TLS-Bibliothek</translation>
    </message>
    <message>
        <source>give %1, %2 or %3</source>
        <translation>geben Sie %1, %2 oder %3 an</translation>
    </message>
    <message>
        <source>give a number with s, m, h or d, from 60s to 30d</source>
        <translation>geben Sie eine Zahl mit s, m, h oder d von 60s bis 30d an</translation>
    </message>
    <message>
        <source>give a network</source>
        <translation>geben Sie ein Netz an</translation>
    </message>
    <message>
        <source>give scheme and host, perhaps a port or * for every port, and no path</source>
        <translation>geben Sie Schema und Host an, eventuell einen Port oder * für jeden Port, und keinen Pfad</translation>
    </message>
    <message>
        <source>give the address of one proxy</source>
        <translation>geben Sie die Adresse eines Proxys an</translation>
    </message>
    <message>
        <source>base URL: https://api.helplightning.net/api (US) or https://api.eu1.helplightning.net/api (EU)</source>
        <translation>Basis-URL: https://api.helplightning.net/api (USA) oder https://api.eu1.helplightning.net/api (EU)</translation>
    </message>
    <message>
        <source>the site&apos;s number</source>
        <translation>die Nummer des Standorts</translation>
    </message>
    <message>
        <source>the application&apos;s API key</source>
        <translation>der API-Schlüssel der Anwendung</translation>
    </message>
    <message>
        <source>path of the file with the site&apos;s RSA private key (PEM)</source>
        <translation>Pfad der Datei mit dem privaten RSA-Schlüssel des Standorts (PEM)</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1: Die Datei %2 ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2</source>
        <translation>„%1“ ist nicht verwendbar; %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2, such as %3</source>
        <translation>„%1“ ist nicht verwendbar; %2, zum Beispiel %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2: --%3 %4</source>
        <translation>„%1“ ist nicht verwendbar; %2: --%3 %4</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Both %1 and %2 are set in %3; keep one of them.</source>
        <translation>In %3 sind sowohl %1 als auch %2 gesetzt; behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are set; keep one of them.</source>
        <translation>Sowohl %1 als auch %2 sind gesetzt; behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The store&apos;s setting %1</source>
        <translation>Die Einstellung %1 des Speichers</translation>
    </message>
    <message>
        <source>The settings in %1 do not count: %2</source>
        <translation>Die Einstellungen in %1 gelten nicht: %2</translation>
    </message>
    <message>
        <source>other users of this machine can write to it. Run: %1</source>
        <translation>Andere Benutzer dieses Rechners können sie ändern. Führen Sie aus: %1</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>Die Datei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2).</source>
        <translation>Die Datei ist kein JSON (%1, bei Byte %2).</translation>
    </message>
    <message>
        <source>another version of Pinbridge has written it.</source>
        <translation>Eine andere Version von Pinbridge hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>its &quot;settings&quot; are no JSON object.</source>
        <translation>„settings“ darin ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 is not understood and cannot be renamed, so nothing is saved over it. Move it away.</source>
        <translation>%1 wird nicht verstanden und lässt sich nicht umbenennen, darum wird nichts darüber gespeichert. Verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>give a number of days, from 1d to 3650d</source>
        <translation>geben Sie eine Zahl von Tagen von 1d bis 3650d an</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character. Type it again.</source>
        <translation>Die Adresse enthält ein Leer- oder Steuerzeichen. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The address holds the character %1, which is not accepted.</source>
        <translation>Die Adresse enthält das Zeichen %1, das nicht zulässig ist.</translation>
    </message>
    <message>
        <source>There is no e-mail address. Give one, like name@example.com.</source>
        <translation>Die E-Mail-Adresse fehlt. Geben Sie eine wie name@example.com an.</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters.</source>
        <translation>Die Adresse ist länger als 254 Zeichen.</translation>
    </message>
    <message>
        <source>The address has no @. Give one like name@example.com.</source>
        <translation>Die Adresse hat kein @. Geben Sie eine wie name@example.com an.</translation>
    </message>
    <message>
        <source>The address has more than one @. Give one address.</source>
        <translation>Die Adresse hat mehr als ein @. Geben Sie eine einzige Adresse an.</translation>
    </message>
    <message>
        <source>There is nothing before the @ of the address.</source>
        <translation>Vor dem @ der Adresse steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing behind the @ of the address.</source>
        <translation>Hinter dem @ der Adresse steht nichts.</translation>
    </message>
    <message>
        <source>What stands behind the @ is not a domain. Give one like example.com.</source>
        <translation>Was hinter dem @ steht, ist keine Domain. Geben Sie eine wie example.com an.</translation>
    </message>
    <message>
        <source>%1 may be lost in a power cut: %2.</source>
        <translation>%1 geht bei einem Stromausfall vielleicht verloren: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2.</source>
        <translation>%1 lässt sich nicht ersetzen: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it.</source>
        <translation>%1 ist ein Ordner. Geben Sie die Datei darin an.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Give a file.</source>
        <translation>%1 ist keine gewöhnliche Datei. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1 lässt sich nicht lesen: %2. Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KiB, so it is not the file that is wanted.</source>
        <translation>%1 ist größer als %2 KiB und damit nicht die gesuchte Datei.</translation>
    </message>
    <message>
        <source>%1 holds a secret, and other users of this machine can reach it. Run: %2</source>
        <translation>%1 enthält ein Geheimnis, und andere Benutzer dieses Rechners können darauf zugreifen. Führen Sie aus: %2</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed.</source>
        <translation>%1 ist eine Datei, wo ein Ordner nötig ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 exists already. Give the name of a new file.</source>
        <translation>%1 gibt es schon. Geben Sie den Namen einer neuen Datei an.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: a certificate in it cannot be read. Copy all of the file again.</source>
        <translation>%1: Ein Zertifikat darin lässt sich nicht lesen. Kopieren Sie die ganze Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds a private key and %2 a certificate: the two are swapped.</source>
        <translation>%1 enthält einen privaten Schlüssel und %2 ein Zertifikat: Die beiden sind vertauscht.</translation>
    </message>
    <message>
        <source>%1 holds a private key and no certificate. Give the certificate&apos;s file.</source>
        <translation>%1 enthält einen privaten Schlüssel und kein Zertifikat. Geben Sie die Datei des Zertifikats an.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM, which starts with a line -----BEGIN CERTIFICATE-----. Convert a copy with: openssl x509 -inform DER -in FILE</source>
        <translation>%1 enthält kein Zertifikat in PEM, das mit einer Zeile -----BEGIN CERTIFICATE----- beginnt. Wandeln Sie eine Kopie um: openssl x509 -inform DER -in FILE</translation>
    </message>
    <message>
        <source>%1: the EC key is damaged, or on a curve without a name. Devices take P-256, P-384 and P-521.</source>
        <translation>%1: Der EC-Schlüssel ist beschädigt oder auf einer Kurve ohne Namen. Geräte nehmen P-256, P-384 und P-521.</translation>
    </message>
    <message>
        <source>%1: the key is neither an RSA nor an EC key, which are the ones that devices take.</source>
        <translation>%1: Der Schlüssel ist weder ein RSA- noch ein EC-Schlüssel; nur diese nehmen Geräte.</translation>
    </message>
    <message>
        <source>%1: the key is protected by a passphrase. Set PINBRIDGE_TLS_KEY_PASSPHRASE, or PINBRIDGE_TLS_KEY_PASSPHRASE_FILE for a file that holds it.</source>
        <translation>%1: Der Schlüssel ist mit einer Passphrase geschützt. Setzen Sie PINBRIDGE_TLS_KEY_PASSPHRASE, oder PINBRIDGE_TLS_KEY_PASSPHRASE_FILE für eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>%1: the key is protected by an outdated cipher. Protect a copy anew with: openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider default</source>
        <translation>%1: Der Schlüssel ist mit einem veralteten Verfahren geschützt. Schützen Sie eine Kopie neu: openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider default</translation>
    </message>
    <message>
        <source>%1: the passphrase does not fit the key.</source>
        <translation>%1: Die Passphrase passt nicht zum Schlüssel.</translation>
    </message>
    <message>
        <source>%1: the private key in it cannot be read. Copy all of the file again.</source>
        <translation>%1: Der private Schlüssel darin lässt sich nicht lesen. Kopieren Sie die ganze Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds a certificate and no private key. Give the key&apos;s file with --tls-key.</source>
        <translation>%1 enthält ein Zertifikat und keinen privaten Schlüssel. Geben Sie die Datei des Schlüssels mit --tls-key an.</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM, which starts with a line -----BEGIN %2-----.</source>
        <translation>%1 enthält keinen privaten Schlüssel in PEM, der mit einer Zeile -----BEGIN %2----- beginnt.</translation>
    </message>
    <message>
        <source>%1: the RSA key has %2 bits, and devices ask for %3.</source>
        <translation>%1: Der RSA-Schlüssel hat %2 Bit, und Geräte verlangen %3.</translation>
    </message>
    <message>
        <source>%1: the EC key is on the curve %2. Devices take P-256, P-384 and P-521.</source>
        <translation>%1: Der EC-Schlüssel ist auf der Kurve %2. Geräte nehmen P-256, P-384 und P-521.</translation>
    </message>
    <message>
        <source>%1: the certificate is not valid before %2. Check the clock.</source>
        <translation>%1: Das Zertifikat gilt nicht vor %2. Prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>%1: the certificate ended on %2. Give the renewed one.</source>
        <translation>%1: Das Zertifikat ist am %2 abgelaufen. Geben Sie das erneuerte an.</translation>
    </message>
    <message>
        <source>%1: the certificate is not one for servers (its key usage says so).</source>
        <translation>%1: Das Zertifikat ist keines für Server (das sagt seine Schlüsselverwendung).</translation>
    </message>
    <message>
        <source>%1: the certificate is signed with an outdated hash, which devices refuse. Have it issued anew.</source>
        <translation>%1: Das Zertifikat ist mit einem veralteten Hash signiert, den Geräte ablehnen. Lassen Sie es neu ausstellen.</translation>
    </message>
    <message>
        <source>%1: the key and the certificate do not belong together.</source>
        <translation>%1: Schlüssel und Zertifikat gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The certificate in %1 and the key in %2 do not belong together.</source>
        <translation>Das Zertifikat in %1 und der Schlüssel in %2 gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 holds a key that this program did not make. Move the file away, and give a certificate of your own with --tls-certificate.</source>
        <translation>%1 enthält einen Schlüssel, den dieses Programm nicht gemacht hat. Verschieben Sie die Datei, und geben Sie ein eigenes Zertifikat mit --tls-certificate an.</translation>
    </message>
    <message>
        <source>This program did not make that file and leaves it as it is: give it with --tls-certificate, or move it away.</source>
        <translation>Dieses Programm hat diese Datei nicht gemacht und lässt sie, wie sie ist: Geben Sie sie mit --tls-certificate an, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>%1: the certificate does not name this machine, all of its addresses and what --host-name gives.</source>
        <translation>%1: Das Zertifikat nennt nicht diesen Rechner, alle seine Adressen und was --host-name angibt.</translation>
    </message>
    <message>
        <source>The cryptographic library could not make a certificate.</source>
        <translation>Die kryptografische Bibliothek konnte kein Zertifikat machen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another program makes a certificate in it. Check who may write there.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben, oder ein anderes Programm macht darin ein Zertifikat. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Line %1 has no &apos;=&apos;. Write NAME=value.</source>
        <translation>Zeile %1 hat kein „=“. Schreiben Sie NAME=Wert.</translation>
    </message>
    <message>
        <source>Line %1 has no variable&apos;s name before the &apos;=&apos;. Use letters, digits and &apos;_&apos;.</source>
        <translation>Zeile %1 hat vor dem „=“ keinen Namen einer Variablen. Verwenden Sie Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>Line %1 has a quote that is not closed, or text behind the closing quote.</source>
        <translation>Zeile %1 hat ein Anführungszeichen, das nicht geschlossen wird, oder Text hinter dem schließenden.</translation>
    </message>
    <message>
        <source>both %1 and %2 are set. Keep one of them.</source>
        <translation>Sowohl %1 als auch %2 sind gesetzt. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be used: %2</source>
        <translation>%1 nennt eine Datei, die nicht verwendbar ist: %2</translation>
    </message>
    <message>
        <source>there is no HLSERVER_ variable in it, such as HLSERVER_URL. Choose the file with the site&apos;s settings.</source>
        <translation>Darin ist keine HLSERVER_-Variable wie HLSERVER_URL. Wählen Sie die Datei mit den Einstellungen des Standorts.</translation>
    </message>
    <message>
        <source>the profile has no partner key to export.</source>
        <translation>Das Profil hat keinen Partnerschlüssel, der sich exportieren ließe.</translation>
    </message>
    <message>
        <source>the name ends in .pem, which the key&apos;s file beside it will have. Give one that ends in .env.</source>
        <translation>Der Name endet auf .pem, wie die Datei des Schlüssels daneben. Geben Sie einen an, der auf .env endet.</translation>
    </message>
    <message>
        <source>the key would take the place of %1, which is another file. Give another name.</source>
        <translation>Der Schlüssel würde %1 ersetzen, und das ist eine andere Datei. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The cryptographic library failed. Try again; if it stays, restart.</source>
        <translation>Die kryptografische Bibliothek ist fehlgeschlagen. Versuchen Sie es erneut; bleibt es dabei, starten Sie neu.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase. Give the passphrase.</source>
        <translation>Der Schlüssel ist mit einer Passphrase geschützt. Geben Sie die Passphrase an.</translation>
    </message>
    <message>
        <source>The key is protected by an outdated cipher. Protect a copy anew with: openssl pkcs8 -topk8 -in FILE -out partner-key.pem -provider legacy -provider default</source>
        <translation>Der Schlüssel ist mit einem veralteten Verfahren geschützt. Schützen Sie eine Kopie neu: openssl pkcs8 -topk8 -in FILE -out partner-key.pem -provider legacy -provider default</translation>
    </message>
    <message>
        <source>The passphrase does not fit this key. Type it again.</source>
        <translation>Die Passphrase passt nicht zu diesem Schlüssel. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The key is damaged: its PEM block cannot be read. Copy all of it again.</source>
        <translation>Der Schlüssel ist beschädigt: Sein PEM-Block lässt sich nicht lesen. Kopieren Sie ihn ganz und noch einmal.</translation>
    </message>
    <message>
        <source>This is an RSA-PSS key, which cannot sign partner tokens. The partner key is a plain RSA key.</source>
        <translation>Das ist ein RSA-PSS-Schlüssel, der keine Partner-Token signieren kann. Der Partnerschlüssel ist ein gewöhnlicher RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>This is an EC key. The partner key is an RSA key.</source>
        <translation>Das ist ein EC-Schlüssel. Der Partnerschlüssel ist ein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>This is an Ed25519 key. The partner key is an RSA key.</source>
        <translation>Das ist ein Ed25519-Schlüssel. Der Partnerschlüssel ist ein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not an RSA key, and the partner key is one.</source>
        <translation>Das ist kein RSA-Schlüssel, und der Partnerschlüssel ist einer.</translation>
    </message>
    <message>
        <source>This RSA key has %1 bits. At least %2 are needed: issue a new partner key.</source>
        <translation>Dieser RSA-Schlüssel hat %1 Bit. Mindestens %2 sind nötig: Stellen Sie einen neuen Partnerschlüssel aus.</translation>
    </message>
    <message>
        <source>The key is damaged: what it signs cannot be verified. Copy all of it again, or issue a new one.</source>
        <translation>Der Schlüssel ist beschädigt: Was er signiert, lässt sich nicht prüfen. Kopieren Sie ihn ganz und noch einmal, oder stellen Sie einen neuen aus.</translation>
    </message>
    <message>
        <source>A key of %1 bits cannot be made. Choose %2 to %3.</source>
        <translation>Ein Schlüssel mit %1 Bit lässt sich nicht machen. Wählen Sie %2 bis %3.</translation>
    </message>
    <message>
        <source>This key is in OpenSSH&apos;s own format. Convert a copy of it with: ssh-keygen -p -m PEM -f FILE</source>
        <translation>Dieser Schlüssel ist im eigenen Format von OpenSSH. Wandeln Sie eine Kopie um: ssh-keygen -p -m PEM -f FILE</translation>
    </message>
    <message>
        <source>This is a DSA key. The partner key is an RSA key.</source>
        <translation>Das ist ein DSA-Schlüssel. Der Partnerschlüssel ist ein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>This is a certificate request. The partner key is the private key that belongs to it.</source>
        <translation>Das ist eine Zertifikatsanforderung. Der Partnerschlüssel ist der private Schlüssel dazu.</translation>
    </message>
    <message>
        <source>This is a certificate. The partner key is the private key that belongs to it.</source>
        <translation>Das ist ein Zertifikat. Der Partnerschlüssel ist der private Schlüssel dazu.</translation>
    </message>
    <message>
        <source>This is a public key. The partner key is the private key that belongs to it.</source>
        <translation>Das ist ein öffentlicher Schlüssel. Der Partnerschlüssel ist der private Schlüssel dazu.</translation>
    </message>
    <message>
        <source>This is a PGP key. The partner key is an RSA private key in PEM.</source>
        <translation>Das ist ein PGP-Schlüssel. Der Partnerschlüssel ist ein privater RSA-Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>These are EC parameters. The partner key is an RSA private key.</source>
        <translation>Das sind EC-Parameter. Der Partnerschlüssel ist ein privater RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>This key is in PuTTY&apos;s own format. Export it in PuTTYgen: Conversions, Export OpenSSH key, then convert the copy with: ssh-keygen -p -m PEM -f FILE</source>
        <translation>Dieser Schlüssel ist im eigenen Format von PuTTY. Exportieren Sie ihn in PuTTYgen: Conversions, Export OpenSSH key, und wandeln Sie die Kopie um: ssh-keygen -p -m PEM -f FILE</translation>
    </message>
    <message>
        <source>This is an SSH public key. The partner key is an RSA private key in PEM.</source>
        <translation>Das ist ein öffentlicher SSH-Schlüssel. Der Partnerschlüssel ist ein privater RSA-Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>This text is saved as UTF-16. Save it again as UTF-8 or plain text.</source>
        <translation>Dieser Text ist als UTF-16 gespeichert. Speichern Sie ihn noch einmal als UTF-8 oder einfachen Text.</translation>
    </message>
    <message>
        <source>This is a binary (DER) file. Convert a key with: openssl pkey -inform DER -in FILE -out partner-key.pem, or a PKCS#12 bundle with: openssl pkcs12 -in FILE -nocerts -out partner-key.pem</source>
        <translation>Das ist eine binäre Datei (DER). Wandeln Sie einen Schlüssel um: openssl pkey -inform DER -in FILE -out partner-key.pem, oder ein PKCS#12-Bündel: openssl pkcs12 -in FILE -nocerts -out partner-key.pem</translation>
    </message>
    <message>
        <source>This is JSON. The partner key is an RSA private key in PEM.</source>
        <translation>Das ist JSON. Der Partnerschlüssel ist ein privater RSA-Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>There is no PEM private key in this. It is text that starts with a line -----BEGIN %1-----.</source>
        <translation>Darin ist kein privater Schlüssel in PEM. Das ist Text, der mit einer Zeile -----BEGIN %1----- beginnt.</translation>
    </message>
    <message>
        <source>There is no key: the text is empty.</source>
        <translation>Es gibt keinen Schlüssel: Der Text ist leer.</translation>
    </message>
    <message>
        <source>There is more than one private key in this. Leave only the partner key.</source>
        <translation>Darin ist mehr als ein privater Schlüssel. Lassen Sie nur den Partnerschlüssel stehen.</translation>
    </message>
    <message>
        <source>The key is cut off: its END line is missing. Copy all of it.</source>
        <translation>Der Schlüssel ist abgeschnitten: Seine END-Zeile fehlt. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>There is no URL. Choose a data centre, or give one like https://api.helplightning.net/api.</source>
        <translation>Die URL fehlt. Wählen Sie ein Rechenzentrum, oder geben Sie eine wie https://api.helplightning.net/api an.</translation>
    </message>
    <message>
        <source>The URL has no scheme. Start it with https://.</source>
        <translation>Die URL hat kein Schema. Beginnen Sie sie mit https://.</translation>
    </message>
    <message>
        <source>The URL holds a character or a port that no URL has. Give one like https://api.helplightning.net/api.</source>
        <translation>Die URL enthält ein Zeichen oder einen Port, den keine URL hat. Geben Sie eine wie https://api.helplightning.net/api an.</translation>
    </message>
    <message>
        <source>The URL starts with %1://. Start it with https://.</source>
        <translation>Die URL beginnt mit %1://. Beginnen Sie sie mit https://.</translation>
    </message>
    <message>
        <source>The URL names no host or an impossible port. Give one like https://api.helplightning.net/api.</source>
        <translation>Die URL nennt keinen Host oder einen unmöglichen Port. Geben Sie eine wie https://api.helplightning.net/api an.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password. Remove what stands before the @.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort. Entfernen Sie, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>The URL holds a &apos;?&apos; or &apos;#&apos;. Remove it and what follows.</source>
        <translation>Die URL enthält ein „?“ oder „#“. Entfernen Sie es und was folgt.</translation>
    </message>
    <message>
        <source>There is no enterprise id. It is the number of your site.</source>
        <translation>Die Enterprise-ID fehlt. Sie ist die Nummer Ihres Standorts.</translation>
    </message>
    <message>
        <source>The enterprise id is a number, like 1234. Leave out everything but its digits.</source>
        <translation>Die Enterprise-ID ist eine Zahl wie 1234. Lassen Sie alles außer ihren Ziffern weg.</translation>
    </message>
    <message>
        <source>The enterprise id has more than 20 digits, so it is something else. It is the number of your site.</source>
        <translation>Die Enterprise-ID hat mehr als 20 Ziffern, ist also etwas anderes. Sie ist die Nummer Ihres Standorts.</translation>
    </message>
    <message>
        <source>There is no API key. Paste the one of your site.</source>
        <translation>Der API-Schlüssel fehlt. Fügen Sie den Ihres Standorts ein.</translation>
    </message>
    <message>
        <source>This is a PEM file, like the partner key is. The API key is one line of letters and digits.</source>
        <translation>Das ist eine PEM-Datei wie der Partnerschlüssel. Der API-Schlüssel ist eine Zeile aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The API key holds a line break. It is one line: paste it again without what stands around it.</source>
        <translation>Der API-Schlüssel enthält einen Zeilenumbruch. Er ist eine Zeile: Fügen Sie ihn noch einmal ein, ohne was um ihn herum steht.</translation>
    </message>
    <message>
        <source>The API key holds a blank. Paste it again without what stands around it.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen. Fügen Sie ihn noch einmal ein, ohne was um ihn herum steht.</translation>
    </message>
    <message>
        <source>The API key holds a character that is not plain ASCII. Copy it again from where it was issued.</source>
        <translation>Der API-Schlüssel enthält ein Zeichen, das kein einfaches ASCII ist. Kopieren Sie ihn noch einmal von dort, wo er ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The API key is longer than 512 characters, so it is something else.</source>
        <translation>Der API-Schlüssel ist länger als 512 Zeichen, ist also etwas anderes.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: none is stored in %2.</source>
        <translation>Es gibt kein Profil „%1“: In %2 ist keines gespeichert.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Stored are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Gespeichert sind: %2.</translation>
    </message>
    <message>
        <source>Several profiles are named &quot;%1&quot;. Give one&apos;s id instead: %2.</source>
        <translation>Mehrere Profile heißen „%1“. Geben Sie stattdessen die ID von einem an: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Check who may write there.</source>
        <translation>%1 lässt sich nicht nach %2 verschieben. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds no profile. Remove it and enter the profile again.</source>
        <translation>%1 ist beschädigt: Die Datei enthält kein Profil. Entfernen Sie sie, und geben Sie das Profil noch einmal ein.</translation>
    </message>
    <message>
        <source>The profile has no name. Give it one.</source>
        <translation>Das Profil hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault.</source>
        <translation>Die Geheimnisse von %1 liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>%1 may be another device on each interface: name the one that it is reached by, such as %1%eth0.</source>
        <translation>%1 kann an jeder Schnittstelle ein anderes Gerät sein: Nennen Sie die, über die es erreicht wird, zum Beispiel %1%eth0.</translation>
    </message>
    <message>
        <source>%1 is not the address of another device; this machine itself is always served.</source>
        <translation>%1 ist nicht die Adresse eines anderen Geräts; dieser Rechner selbst wird immer bedient.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>%1 devices have been decided on, and there is room for no more. Forget some, or allow a network with --allow.</source>
        <translation>Über %1 Geräte ist entschieden, und für mehr ist kein Platz. Vergessen Sie einige, oder erlauben Sie ein Netz mit --allow.</translation>
    </message>
    <message>
        <source>%1 devices have a name, and there is room for no more. Forget some, or take their names away.</source>
        <translation>%1 Geräte haben einen Namen, und für mehr ist kein Platz. Vergessen Sie einige, oder nehmen Sie ihnen den Namen.</translation>
    </message>
    <message>
        <source>A device&apos;s name is one line, without control characters.</source>
        <translation>Der Name eines Geräts ist eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>A device&apos;s name has %1 characters at most; this one has %2.</source>
        <translation>Der Name eines Geräts hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>A device is allowed for a second at least, or for good.</source>
        <translation>Ein Gerät wird für mindestens eine Sekunde oder auf Dauer erlaubt.</translation>
    </message>
    <message>
        <source>What was decided before still counts. Should the store have kept this decision all the same, the list of devices shows it once it answers.</source>
        <translation>Was vorher entschieden wurde, gilt weiter. Sollte der Speicher diese Entscheidung doch gespeichert haben, zeigt die Liste der Geräte sie, sobald er antwortet.</translation>
    </message>
    <message>
        <source>The host name %1 cannot be found.</source>
        <translation>Der Hostname %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Check the spelling of the URL, then this computer&apos;s network and DNS.</source>
        <translation>Prüfen Sie die Schreibweise der URL, dann Netz und DNS dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 accepts no connection on port %2.</source>
        <translation>%1 nimmt an Port %2 keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check the port of the URL, and whether upstream is up.</source>
        <translation>Prüfen Sie den Port der URL und ob Help Lightning läuft.</translation>
    </message>
    <message>
        <source>No connection to %1 port %2 came about.</source>
        <translation>Zu %1 Port %2 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and that no firewall forbids it.</source>
        <translation>Prüfen Sie das Netz dieses Rechners und dass keine Firewall es verbietet.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date first; else upstream&apos;s operator must renew it.</source>
        <translation>Prüfen Sie zuerst das Datum dieses Rechners; sonst muss der Betreiber der Gegenstelle es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 gilt nicht vor %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Prüfen Sie das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>Das Zertifikat ist für einen anderen Host als %1.</translation>
    </message>
    <message>
        <source>Check the host of the URL; behind it stands another server.</source>
        <translation>Prüfen Sie den Host der URL; dahinter steht ein anderer Server.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so nobody vouches for it.</source>
        <translation>Das Zertifikat von %1 hat sich selbst signiert, also bürgt niemand dafür.</translation>
    </message>
    <message>
        <source>A proxy may be reading along. If the certificate is known to be right, add it to the system&apos;s trusted certificates.</source>
        <translation>Vielleicht liest ein Proxy mit. Ist das Zertifikat bekanntermaßen richtig, fügen Sie es zu den vertrauenswürdigen Zertifikaten des Systems hinzu.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted here.</source>
        <translation>Das Zertifikat von %1 kommt von einem Aussteller, dem hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>A proxy may be reading along. If not, update the system&apos;s trusted certificates.</source>
        <translation>Vielleicht liest ein Proxy mit. Wenn nicht, aktualisieren Sie die vertrauenswürdigen Zertifikate des Systems.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen: %2.</translation>
    </message>
    <message>
        <source>Tell upstream&apos;s operator.</source>
        <translation>Sagen Sie es dem Betreiber der Gegenstelle.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS as it should on this port.</source>
        <translation>%1 spricht an diesem Port kein TLS, wie es sollte.</translation>
    </message>
    <message>
        <source>Check the port of the URL, and that it is https there; TLS 1.2 is the least.</source>
        <translation>Prüfen Sie den Port der URL und dass dort https gesprochen wird; TLS 1.2 ist das Mindeste.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>an unnamed host</source>
        <translation>einem Host ohne Namen</translation>
    </message>
    <message>
        <source>DNS said nothing about %1 within %2 s.</source>
        <translation>DNS sagte innerhalb von %2 s nichts über %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and DNS.</source>
        <translation>Prüfen Sie Netz und DNS dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 s.</source>
        <translation>%1 antwortete an Port %2 nicht innerhalb von %3 s.</translation>
    </message>
    <message>
        <source>%1 port %2 answers</source>
        <translation>%1 Port %2 antwortet</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2 s.</source>
        <translation>%1 beendete den TLS-Handshake nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Check the port of the URL, and that it is https there.</source>
        <translation>Prüfen Sie den Port der URL und dass dort https gesprochen wird.</translation>
    </message>
    <message>
        <source>certificate of %1, %2</source>
        <translation>Zertifikat von %1, %2</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Correct the URL in the profile.</source>
        <translation>Berichtigen Sie die URL im Profil.</translation>
    </message>
    <message>
        <source>http lets everybody on the way read keys and tokens. Use https.</source>
        <translation>Mit http kann jeder unterwegs Schlüssel und Token lesen. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>upstream did not tell the time</source>
        <translation>Help Lightning hat die Zeit nicht genannt</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>Uhr %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Partner tokens are dated by it and soon expire: set it, best by the network.</source>
        <translation>Die Uhr dieses Rechners geht nach. Partner-Token tragen ihre Zeit und laufen bald ab: Stellen Sie sie, am besten über das Netz.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Partner tokens are dated by it and soon expire: set it, best by the network.</source>
        <translation>Die Uhr dieses Rechners geht vor. Partner-Token tragen ihre Zeit und laufen bald ab: Stellen Sie sie, am besten über das Netz.</translation>
    </message>
    <message>
        <source>Most likely a newer partner key has replaced this one: only one key of a site is active, and a new one silently ends the old. Next, check that site %1 is the one the key belongs to.</source>
        <translation>Höchstwahrscheinlich hat ein neuerer Partnerschlüssel diesen ersetzt: Von einem Standort ist nur ein Schlüssel aktiv, und ein neuer beendet den alten ohne Hinweis. Prüfen Sie dann, ob der Schlüssel zum Standort %1 gehört.</translation>
    </message>
    <message>
        <source>Then check the API key: upstream does not say which of the two it refused.</source>
        <translation>Prüfen Sie danach den API-Schlüssel: Help Lightning sagt nicht, welchen von beiden es abgelehnt hat.</translation>
    </message>
    <message>
        <source>Last, check this computer&apos;s clock.</source>
        <translation>Prüfen Sie zuletzt die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Last, check this computer&apos;s clock (%1 against upstream&apos;s).</source>
        <translation>Prüfen Sie zuletzt die Uhr dieses Rechners (%1 gegenüber Help Lightning).</translation>
    </message>
    <message>
        <source>upstream did not object to it</source>
        <translation>Help Lightning hat ihn nicht beanstandet</translation>
    </message>
    <message>
        <source>cannot be told apart from the token</source>
        <translation>lässt sich vom Token nicht unterscheiden</translation>
    </message>
    <message>
        <source>Upstream refused the partner token.</source>
        <translation>Help Lightning hat das Partner-Token abgelehnt.</translation>
    </message>
    <message>
        <source>Upstream refused the partner token or the API key.</source>
        <translation>Help Lightning hat das Partner-Token oder den API-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Add /api to the end of the URL.</source>
        <translation>Fügen Sie /api am Ende der URL hinzu.</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>Prüfen Sie den Pfad der URL.</translation>
    </message>
    <message>
        <source>Come again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s wieder.</translation>
    </message>
    <message>
        <source>The credentials could not be tried. Mend this first, then check again.</source>
        <translation>Die Zugangsdaten konnten nicht ausprobiert werden. Beheben Sie zuerst dies, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>not tried: the look-up was not answered</source>
        <translation>nicht ausprobiert: Die Suche wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>upstream took it</source>
        <translation>Help Lightning hat ihn angenommen</translation>
    </message>
    <message>
        <source>RSA %1, signs; upstream took the token</source>
        <translation>RSA %1, signiert; Help Lightning hat das Token angenommen</translation>
    </message>
    <message>
        <source>upstream looks users up</source>
        <translation>Help Lightning sucht Benutzer</translation>
    </message>
    <message>
        <source>Upstream does not take the API key.</source>
        <translation>Help Lightning nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Copy it again, whole, and check that it belongs to this data centre.</source>
        <translation>Kopieren Sie ihn noch einmal ganz, und prüfen Sie, ob er zu diesem Rechenzentrum gehört.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Add it to the profile.</source>
        <translation>Fügen Sie ihn dem Profil hinzu.</translation>
    </message>
    <message>
        <source>There is no partner key.</source>
        <translation>Der Partnerschlüssel fehlt.</translation>
    </message>
    <message>
        <source>the URL is http</source>
        <translation>die URL ist http</translation>
    </message>
    <message>
        <source>Upstream redirects without saying where to. Check the URL.</source>
        <translation>Help Lightning leitet weiter, ohne zu sagen wohin. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>Upstream redirects from http to https. Start the URL with https://.</source>
        <translation>Help Lightning leitet von http zu https weiter. Beginnen Sie die URL mit https://.</translation>
    </message>
    <message>
        <source>Upstream redirects to %1. Redirects are not followed: they would carry the token along. If that host is the right one, change the URL; if it is unknown, a proxy or sign-in page stands in between.</source>
        <translation>Help Lightning leitet zu %1 weiter. Weiterleitungen wird nicht gefolgt: Sie würden das Token mitnehmen. Ist dieser Host der richtige, ändern Sie die URL; ist er unbekannt, steht ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>Upstream redirects to another path. Check the path of the URL.</source>
        <translation>Help Lightning leitet zu einem anderen Pfad weiter. Prüfen Sie den Pfad der URL.</translation>
    </message>
    <message>
        <source>Upstream does not know this session (404). It may have ended: create a new one.</source>
        <translation>Help Lightning kennt diese Sitzung nicht (404). Vielleicht ist sie beendet: Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Upstream answered 404: it knows no such call, or the session or contact is gone. Try again; if it stays so, check the path of the URL.</source>
        <translation>Help Lightning antwortete mit 404: Es kennt diesen Aufruf nicht, oder Sitzung oder Kontakt gibt es nicht mehr. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie den Pfad der URL.</translation>
    </message>
    <message>
        <source>Upstream knows no such path (404). Check the URL.</source>
        <translation>Help Lightning kennt diesen Pfad nicht (404). Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>Upstream knows no such path (404). The URL does not end in /api: add it.</source>
        <translation>Help Lightning kennt diesen Pfad nicht (404). Die URL endet nicht auf /api: Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Upstream refused the partner token. A new partner key silently ends the old one: check first that this is the site&apos;s newest key, then the enterprise id, then this computer&apos;s clock.</source>
        <translation>Help Lightning hat das Partner-Token abgelehnt. Ein neuer Partnerschlüssel beendet den alten ohne Hinweis: Prüfen Sie zuerst, ob dies der neueste Schlüssel des Standorts ist, dann die Enterprise-ID, dann die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Upstream refused the partner token or the API key. A new partner key silently ends the old one: check first that this is the site&apos;s newest key, then the API key, the enterprise id and this computer&apos;s clock.</source>
        <translation>Help Lightning hat das Partner-Token oder den API-Schlüssel abgelehnt. Ein neuer Partnerschlüssel beendet den alten ohne Hinweis: Prüfen Sie zuerst, ob dies der neueste Schlüssel des Standorts ist, dann API-Schlüssel, Enterprise-ID und die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Upstream answered with status %1, which this call does not expect. Try again; if it stays so, tell the upstream&apos;s operator.</source>
        <translation>Help Lightning antwortete mit dem Status %1, den dieser Aufruf nicht erwartet. Versuchen Sie es erneut; bleibt es dabei, sagen Sie es dem Betreiber der Gegenstelle.</translation>
    </message>
    <message>
        <source>Upstream gave no complete answer within %1 s. Try again; if it stays so, check this computer&apos;s network.</source>
        <translation>Help Lightning gab innerhalb von %1 s keine vollständige Antwort. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>Upstream&apos;s answer is larger than the %1 bytes that are allowed. Check that the URL is that of the API.</source>
        <translation>Die Antwort von Help Lightning ist größer als die erlaubten %1 Byte. Prüfen Sie, ob die URL die der API ist.</translation>
    </message>
    <message>
        <source>The host name %1 cannot be found. Check the URL and this computer&apos;s network.</source>
        <translation>Der Hostname %1 ist nicht zu finden. Prüfen Sie die URL und das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the host and port of the URL.</source>
        <translation>%1 nimmt keine Verbindung an. Prüfen Sie Host und Port der URL.</translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1 came about. The credential check says what is wrong with it.</source>
        <translation>Zu %1 kam keine vertrauenswürdige TLS-Verbindung zustande. Die Prüfung der Zugangsdaten sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Upstream has had too many requests. Try again later.</source>
        <translation>Help Lightning hatte zu viele Anfragen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Upstream is out of service for now. Try again later.</source>
        <translation>Help Lightning ist zurzeit außer Betrieb. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Upstream does not take the API key. Check that it was copied whole and belongs to this data centre.</source>
        <translation>Help Lightning nimmt den API-Schlüssel nicht an. Prüfen Sie, ob er ganz kopiert wurde und zu diesem Rechenzentrum gehört.</translation>
    </message>
    <message>
        <source>Upstream refused the token: it has expired or is not valid. Authenticate again to get a new one.</source>
        <translation>Help Lightning hat das Token abgelehnt: Es ist abgelaufen oder nicht gültig. Melden Sie den Benutzer erneut an, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <source>Upstream knows no such user. Check the e-mail address.</source>
        <translation>Help Lightning kennt diesen Benutzer nicht. Prüfen Sie die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Upstream answered with a web page. Check that the URL is that of the API, and that no proxy or sign-in page stands in between.</source>
        <translation>Help Lightning antwortete mit einer Webseite. Prüfen Sie, ob die URL die der API ist und ob kein Proxy und keine Anmeldeseite dazwischen steht.</translation>
    </message>
    <message>
        <source>Upstream&apos;s answer %1. Check that the URL is that of the API.</source>
        <translation>Die Antwort von Help Lightning %1. Prüfen Sie, ob die URL die der API ist.</translation>
    </message>
    <message>
        <source>Pinbridge is shutting down.</source>
        <translation>Pinbridge wird beendet.</translation>
    </message>
    <message>
        <source>The token is empty or holds a character that no token has. Authenticate again to get a new one.</source>
        <translation>Das Token ist leer oder enthält ein Zeichen, das kein Token hat. Melden Sie den Benutzer erneut an, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>has a user without an id</source>
        <translation>hat einen Benutzer ohne ID</translation>
    </message>
    <message>
        <source>has a user who is neither active nor inactive</source>
        <translation>hat einen Benutzer, der weder aktiv noch inaktiv ist</translation>
    </message>
    <message>
        <source>has a user with a token that is none</source>
        <translation>hat einen Benutzer mit einem Token, das keines ist</translation>
    </message>
    <message>
        <source>has no list of users</source>
        <translation>hat keine Liste von Benutzern</translation>
    </message>
    <message>
        <source>does not count its pages in numbers</source>
        <translation>zählt ihre Seiten nicht in Zahlen</translation>
    </message>
    <message>
        <source>has no token for an active user</source>
        <translation>hat kein Token für einen aktiven Benutzer</translation>
    </message>
    <message>
        <source>has no session id</source>
        <translation>hat keine ID einer Sitzung</translation>
    </message>
    <message>
        <source>has no session token</source>
        <translation>hat kein Sitzungs-Token</translation>
    </message>
    <message>
        <source>does not name a media server with its token</source>
        <translation>nennt keinen Medienserver mit seinem Token</translation>
    </message>
    <message>
        <source>is not a list of calls</source>
        <translation>ist keine Liste von Anrufen</translation>
    </message>
    <message>
        <source>has a call without an id</source>
        <translation>hat einen Anruf ohne ID</translation>
    </message>
    <message>
        <source>The call was given up.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3 has it. Stop that, or choose another port.</source>
        <translation>An %1 Port %2 kann nicht gelauscht werden: Ihn belegt %3. Beenden Sie das, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3. Stop the program that uses it, or choose another port.</source>
        <translation>An %1 Port %2 kann nicht gelauscht werden: %3. Beenden Sie das Programm, das ihn belegt, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>ein Programm des Benutzers %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: write one such as 192.168.2.17 or fd00::17.</source>
        <translation>„%1“ ist keine Adresse: Schreiben Sie eine wie 192.168.2.17 oder fd00::17.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network: write an address and a prefix length, such as 192.168.2.0/24 or fd00::/8.</source>
        <translation>„%1“ ist kein Netz: Schreiben Sie eine Adresse und eine Präfixlänge wie 192.168.2.0/24 oder fd00::/8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an access mode: choose local, approved or open.</source>
        <translation>„%1“ ist keine Zugriffsart: Wählen Sie local, approved oder open.</translation>
    </message>
    <message>
        <source>No free pin was found. Revoke sessions that are over, or set more digits.</source>
        <translation>Es wurde keine freie Pin gefunden. Widerrufen Sie Sitzungen, die vorbei sind, oder stellen Sie mehr Ziffern ein.</translation>
    </message>
    <message>
        <source>A pin is 4 to 9 digits. Ask the creator to read it again.</source>
        <translation>Eine Pin hat 4 bis 9 Ziffern. Bitten Sie den Ersteller, sie noch einmal vorzulesen.</translation>
    </message>
    <message>
        <source>The creation was given up.</source>
        <translation>Das Erstellen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Help Lightning does not take the token that it gave for %1. Check this machine&apos;s clock, and try again.</source>
        <translation>Help Lightning nimmt das Token nicht an, das es für %1 ausgegeben hat. Prüfen Sie die Uhr dieses Rechners, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Help Lightning does not take the session token that it gave a moment ago. Check this machine&apos;s clock, and try again.</source>
        <translation>Help Lightning nimmt das Sitzungs-Token nicht an, das es eben ausgegeben hat. Prüfen Sie die Uhr dieses Rechners, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token in the Authorization field is none. Get one from /auth.</source>
        <translation>Das Token im Feld Authorization ist keines. Holen Sie eines von /auth.</translation>
    </message>
    <message>
        <source>No live session has this pin: it is mistyped, has ended or was revoked. Ask the creator to read it again or make a new one.</source>
        <translation>Keine gültige Sitzung hat diese Pin: Sie ist vertippt, beendet oder widerrufen. Bitten Sie den Ersteller, sie noch einmal vorzulesen oder eine neue zu machen.</translation>
    </message>
    <message>
        <source>%1 is not an active user of this site. Check the spelling, or ask the site&apos;s administrator.</source>
        <translation>%1 ist kein aktiver Benutzer dieses Standorts. Prüfen Sie die Schreibweise, oder fragen Sie den Administrator des Standorts.</translation>
    </message>
    <message>
        <source>Help Lightning lists more users for one address than can be read. Ask its support.</source>
        <translation>Help Lightning nennt für eine Adresse mehr Benutzer, als gelesen werden können. Fragen Sie dort den Support.</translation>
    </message>
    <message>
        <source>More than one active user has the address %1. Ask the site&apos;s administrator to make it unique.</source>
        <translation>Mehr als ein aktiver Benutzer hat die Adresse %1. Bitten Sie den Administrator des Standorts, sie eindeutig zu machen.</translation>
    </message>
    <message>
        <source>The store cannot be used at the moment. The server&apos;s log says why.</source>
        <translation>Der Speicher ist zurzeit nicht verwendbar. Das Log des Servers sagt, warum.</translation>
    </message>
    <message>
        <source>The database is of a newer Pinbridge: its schema is version %1, and this program knows %2. Update this program, or name another store.</source>
        <translation>Die Datenbank ist von einem neueren Pinbridge: Ihr Schema hat die Version %1, und dieses Programm kennt %2. Aktualisieren Sie dieses Programm, oder nennen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>The tokens in the database are sealed, and their key is not here. Copy the store.key of the server that made the database to %1, or name it with --store-key.</source>
        <translation>Die Token in der Datenbank sind versiegelt, und ihr Schlüssel ist nicht hier. Kopieren Sie die store.key des Servers, der die Datenbank angelegt hat, nach %1, oder nennen Sie sie mit --store-key.</translation>
    </message>
    <message>
        <source>The tokens in the database were sealed with another key than that in %1. Copy the store.key of the server that made the database, or name another store.</source>
        <translation>Die Token in der Datenbank wurden mit einem anderen Schlüssel versiegelt als dem in %1. Kopieren Sie die store.key des Servers, der die Datenbank angelegt hat, oder nennen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>The setting store cannot be used: %1</source>
        <translation>Die Einstellung store ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>a password does not belong into it, as others see a command line. Set PGPASSWORD, or write it to ~/.pgpass.</source>
        <translation>Ein Passwort gehört nicht hinein, denn andere sehen die Befehlszeile. Setzen Sie PGPASSWORD, oder schreiben Sie es in ~/.pgpass.</translation>
    </message>
    <message>
        <source>it has a parameter %1 that is not known here.</source>
        <translation>Sie hat einen Parameter %1, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>the value of %1 has a character that cannot be passed on.</source>
        <translation>Der Wert von %1 hat ein Zeichen, das sich nicht weitergeben lässt.</translation>
    </message>
    <message>
        <source>it is no URL like postgresql://user@host:5432/database.</source>
        <translation>Sie ist keine URL wie postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>it names no database: postgresql://user@host:5432/database.</source>
        <translation>Sie nennt keine Datenbank: postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>only a path or a URL postgresql://user@host:5432/database is known.</source>
        <translation>Nur ein Pfad oder eine URL postgresql://user@host:5432/database ist bekannt.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2. Mend that, or name another store with --store.</source>
        <translation>Der Speicher %1 ist nicht verwendbar: %2. Beheben Sie das, oder nennen Sie einen anderen Speicher mit --store.</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 does not hold a key: 64 hexadecimal digits are expected.</source>
        <translation>Die Schlüsseldatei %1 des Speichers enthält keinen Schlüssel: Erwartet werden 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 exists already; it is not replaced, as what it has sealed would be lost.</source>
        <translation>Die Schlüsseldatei %1 des Speichers gibt es schon; sie wird nicht ersetzt, denn was sie versiegelt hat, ginge verloren.</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 cannot be made: the system gives no random numbers.</source>
        <translation>Die Schlüsseldatei %1 des Speichers lässt sich nicht anlegen: Das System gibt keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>Der Server wird gestoppt.</translation>
    </message>
    <message>
        <source>The store is behind.</source>
        <translation>Der Speicher ist im Rückstand.</translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation>Der Speicher antwortet nicht.</translation>
    </message>
    <message>
        <source>What the vault keeps for this profile is damaged: %1. Enter the API key and the partner key once more and save the profile.</source>
        <translation>Was der Schlüsselbund für dieses Profil hat, ist beschädigt: %1. Geben Sie API-Schlüssel und Partnerschlüssel noch einmal ein, und speichern Sie das Profil.</translation>
    </message>
    <message>
        <source>its index cannot be read</source>
        <translation>sein Verzeichnis lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>part %1 of %2 is too long</source>
        <translation>Teil %1 von %2 ist zu lang</translation>
    </message>
    <message>
        <source>part %1 of %2 is gone</source>
        <translation>Teil %1 von %2 fehlt</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>es ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>The secret is too long for the vault.</source>
        <translation>Das Geheimnis ist zu lang für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>This session has no vault for secrets: no Secret Service answers on its D-Bus. Start or install one, such as gnome-keyring.</source>
        <translation>In dieser Anmeldesitzung gibt es keinen Schlüsselbund für Geheimnisse: An ihrem D-Bus antwortet kein Secret Service. Starten oder installieren Sie einen, zum Beispiel gnome-keyring.</translation>
    </message>
    <message>
        <source>The vault can be asked only where Qt runs GLib&apos;s event loop. Start the program without QT_NO_GLIB.</source>
        <translation>Der Schlüsselbund lässt sich nur fragen, wo Qt die Ereignisschleife von GLib verwendet. Starten Sie das Programm ohne QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>The vault is locked, and was not unlocked. Unlock it, with its own program or by answering its question, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt. Entsperren Sie ihn mit seinem eigenen Programm oder durch Antwort auf seine Frage, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault has no keyring to keep secrets in, and none was made. Make one with its own program and try again.</source>
        <translation>Der Schlüsselbund hat keinen Ring, in dem er Geheimnisse aufbewahren könnte, und keiner wurde angelegt. Legen Sie mit seinem eigenen Programm einen an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault of this session cannot be reached: a library for it is not installed (on Debian libsecret-1-0).</source>
        <translation>Der Schlüsselbund dieser Anmeldesitzung ist nicht erreichbar: Eine Bibliothek dafür ist nicht installiert (unter Debian libsecret-1-0).</translation>
    </message>
    <message>
        <source>The vault refused: access was denied. Allow it in the vault&apos;s question, and try again.</source>
        <translation>Der Schlüsselbund hat abgelehnt: Der Zugriff wurde verweigert. Erlauben Sie ihn in der Frage des Schlüsselbunds, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault did not answer within %1 s. Perhaps it asks for its password somewhere: answer that, and try again.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 s geantwortet. Vielleicht fragt er irgendwo nach seinem Passwort: Beantworten Sie das, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault could not do what it was asked for. Look into it with its own program, and try again.</source>
        <translation>Der Schlüsselbund konnte nicht tun, worum er gebeten wurde. Sehen Sie mit seinem eigenen Programm nach, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault.</source>
        <translation>„%1“ ist kein Fehler, den es gibt.</translation>
    </message>
    <message>
        <source>%1; write %2, such as: %3</source>
        <translation>%1; schreiben Sie %2, etwa: %3</translation>
    </message>
    <message>
        <source>A fault takes 1 ms to 10 min, the shorter time first</source>
        <translation>Ein Fehler dauert 1 ms bis 10 min, die kürzere Zeit zuerst</translation>
    </message>
    <message>
        <source>A fault&apos;s status is one from 400 to 599</source>
        <translation>Der Status eines Fehlers ist einer von 400 bis 599</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no problem&apos;s name</source>
        <translation>„%1“ ist kein Name eines Problems</translation>
    </message>
    <message>
        <source>There are %1 rules already; remove some of them first.</source>
        <translation>Es gibt schon %1 Regeln; entfernen Sie zuerst einige davon.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>%1 makes no sense on %2; it is for %3.</source>
        <translation>%1 ist bei %2 ohne Sinn; es ist für %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no route. There are %2.</source>
        <translation>„%1“ ist keine Route. Es gibt %2.</translation>
    </message>
    <message>
        <source>A rule is for 1 to %1 times, or for always.</source>
        <translation>Eine Regel gilt für 1 bis %1 Male oder immer.</translation>
    </message>
    <message>
        <source>There is no problem &quot;%1&quot;. There are %2.</source>
        <translation>Es gibt kein Problem „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>The request was not sent again: the server stops.</source>
        <translation>Die Anfrage wurde nicht noch einmal gesendet: Der Server hält an.</translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be sent to it.</source>
        <translation>Der Server läuft nicht, also kann ihm nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The server did not answer this request.</source>
        <translation>Der Server hat diese Anfrage nicht beantwortet.</translation>
    </message>
    <message>
        <source>This is no capture file of Pinbridge. Choose one that was saved on the Traffic page or by &quot;pinbridge-server tail&quot;.</source>
        <translation>Das ist keine Aufzeichnung von Pinbridge. Wählen Sie eine, die auf der Seite Verkehr oder von „pinbridge-server tail“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>This capture file was saved by a newer Pinbridge (form %1, and this one reads up to %2). Open it with that one.</source>
        <translation>Diese Aufzeichnung hat ein neueres Pinbridge gespeichert (Form %1, und dieses liest bis %2). Öffnen Sie sie mit jenem.</translation>
    </message>
    <message>
        <source>This capture file is damaged: its first line tells no version.</source>
        <translation>Diese Aufzeichnung ist beschädigt: Ihre erste Zeile nennt keine Version.</translation>
    </message>
    <message>
        <source>This capture file is damaged: its line %1 is no exchange, or was cut off.</source>
        <translation>Diese Aufzeichnung ist beschädigt: Ihre Zeile %1 ist kein Austausch oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>This file is too large: a capture file has %1 MiB at most.</source>
        <translation>Diese Datei ist zu groß: Eine Aufzeichnung hat höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>This capture file has more than %1 exchanges.</source>
        <translation>Diese Aufzeichnung hat mehr als %1 Austausche.</translation>
    </message>
    <message>
        <source>%1: needs a value. %2</source>
        <translation>%1: braucht einen Wert. %2</translation>
    </message>
    <message>
        <source>%1:%2 cannot be used. %3</source>
        <translation>%1:%2 ist nicht verwendbar. %3</translation>
    </message>
    <message>
        <source>There is no &quot;%1:&quot;. There are %2. To look for it as a text, put it in quotes: &quot;%1:%3&quot;</source>
        <translation>„%1:“ gibt es nicht. Es gibt %2. Um danach als Text zu suchen, setzen Sie es in Anführungszeichen: &quot;%1:%3&quot;</translation>
    </message>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>HTTP status of the answer</source>
        <translation>HTTP-Status der Antwort</translation>
    </message>
    <message>
        <source>refused or failed</source>
        <translation>abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>one status</source>
        <translation>ein Status</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>von, bis</translation>
    </message>
    <message>
        <source>Who asked: an address, a network or a name</source>
        <translation>Wer fragte: eine Adresse, ein Netz oder ein Name</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>ein Netz</translation>
    </message>
    <message>
        <source>a name or address that begins so</source>
        <translation>ein Name oder eine Adresse, die so beginnt</translation>
    </message>
    <message>
        <source>What kind of program asked</source>
        <translation>Welche Art von Programm fragte</translation>
    </message>
    <message>
        <source>the sample app for Android</source>
        <translation>die Beispiel-App für Android</translation>
    </message>
    <message>
        <source>the sample apps for iOS</source>
        <translation>die Beispiel-Apps für iOS</translation>
    </message>
    <message>
        <source>the one in Objective-C</source>
        <translation>die in Objective-C</translation>
    </message>
    <message>
        <source>the one in Swift</source>
        <translation>die in Swift</translation>
    </message>
    <message>
        <source>the sample app in Xamarin</source>
        <translation>die Beispiel-App in Xamarin</translation>
    </message>
    <message>
        <source>the sample app for the web</source>
        <translation>die Beispiel-App für das Web</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>ein Browser</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>jedes andere</translation>
    </message>
    <message>
        <source>Path of the request</source>
        <translation>Pfad der Anfrage</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>sessions and pins</source>
        <translation>Sitzungen und Pins</translation>
    </message>
    <message>
        <source>all below</source>
        <translation>alles darunter</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>asked by a browser first</source>
        <translation>das fragt ein Browser zuerst</translation>
    </message>
    <message>
        <source>The problem&apos;s name, or another remark&apos;s</source>
        <translation>Name des Problems oder einer anderen Anmerkung</translation>
    </message>
    <message>
        <source>no such pin</source>
        <translation>keine solche Pin</translation>
    </message>
    <message>
        <source>a token has ended or was refused</source>
        <translation>ein Token ist abgelaufen oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>the device waits, or is blocked</source>
        <translation>das Gerät wartet oder ist gesperrt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>How long the answer took</source>
        <translation>Wie lange die Antwort dauerte</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>länger als eine Sekunde</translation>
    </message>
    <message>
        <source>longer than some apps wait</source>
        <translation>länger, als manche Apps warten</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>answered, and not refused</source>
        <translation>beantwortet und nicht abgelehnt</translation>
    </message>
    <message>
        <source>refused, failed or gone</source>
        <translation>abgelehnt, fehlgeschlagen oder weg</translation>
    </message>
    <message>
        <source>the device had gone before the answer</source>
        <translation>das Gerät war vor der Antwort weg</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand behalten</translation>
    </message>
    <message>
        <source>a fault was played</source>
        <translation>ein Fehler wurde gespielt</translation>
    </message>
    <message>
        <source>shares what was asked for another request</source>
        <translation>teilt, was für eine andere Anfrage gefragt wurde</translation>
    </message>
    <message>
        <source>answered from what was known</source>
        <translation>aus Bekanntem beantwortet</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>What stood in the Authorization field</source>
        <translation>Was im Feld Authorization stand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a user token</source>
        <translation>ein Benutzer-Token</translation>
    </message>
    <message>
        <source>a session token</source>
        <translation>ein Sitzungs-Token</translation>
    </message>
    <message>
        <source>a partner token</source>
        <translation>ein Partner-Token</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>a token of this server</source>
        <translation>ein Token dieses Servers</translation>
    </message>
    <message>
        <source>a token from elsewhere</source>
        <translation>ein Token von anderswo</translation>
    </message>
    <message>
        <source>a token that had ended</source>
        <translation>ein abgelaufenes Token</translation>
    </message>
    <message>
        <source>the token of that user</source>
        <translation>das Token dieses Benutzers</translation>
    </message>
    <message>
        <source>The API key that the device sent</source>
        <translation>Der API-Schlüssel, den das Gerät sandte</translation>
    </message>
    <message>
        <source>the profile&apos;s</source>
        <translation>der des Profils</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Name of the fault that was played</source>
        <translation>Name des gespielten Fehlers</translation>
    </message>
    <message>
        <source>X-Request-Id, or its beginning</source>
        <translation>X-Request-Id oder ihr Anfang</translation>
    </message>
    <message>
        <source>Came at that time or later</source>
        <translation>Kam zu dieser Zeit oder später</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Came before that time</source>
        <translation>Kam vor dieser Zeit</translation>
    </message>
    <message>
        <source>Write a status such as 404, &gt;=400, 4xx or 400-499.</source>
        <translation>Schreiben Sie einen Status wie 404, &gt;=400, 4xx oder 400-499.</translation>
    </message>
    <message>
        <source>Write a time such as &gt;1s, 250ms or &lt;100ms.</source>
        <translation>Schreiben Sie eine Dauer wie &gt;1s, 250ms oder &lt;100ms.</translation>
    </message>
    <message>
        <source>Write an address such as 10.0.0.7, a network such as 10.0.0.0/24, or a name; * stands for any characters.</source>
        <translation>Schreiben Sie eine Adresse wie 10.0.0.7, ein Netz wie 10.0.0.0/24 oder einen Namen; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Write a path such as /session, or /auth*.</source>
        <translation>Schreiben Sie einen Pfad wie /session oder /auth*.</translation>
    </message>
    <message>
        <source>Write a method such as GET or POST.</source>
        <translation>Schreiben Sie eine Methode wie GET oder POST.</translation>
    </message>
    <message>
        <source>Write android, ios, ios-objc, ios-swift, xamarin, web, browser, curl or unknown.</source>
        <translation>Schreiben Sie android, ios, ios-objc, ios-swift, xamarin, web, browser, curl oder unknown.</translation>
    </message>
    <message>
        <source>Write a problem&apos;s name such as unknown-pin, or * for any.</source>
        <translation>Schreiben Sie den Namen eines Problems wie unknown-pin, oder * für jedes.</translation>
    </message>
    <message>
        <source>Write the name of a fault, or * for any.</source>
        <translation>Schreiben Sie den Namen eines Fehlers, oder * für jeden.</translation>
    </message>
    <message>
        <source>Write an X-Request-Id, or its beginning.</source>
        <translation>Schreiben Sie eine X-Request-Id oder ihren Anfang.</translation>
    </message>
    <message>
        <source>Write is: with ok, refused, failed, trouble, gone, kept, faulted, merged, remembered, https or http.</source>
        <translation>Schreiben Sie is: mit ok, refused, failed, trouble, gone, kept, faulted, merged, remembered, https oder http.</translation>
    </message>
    <message>
        <source>Write none, user, session, partner, opaque, here, foreign, ended, or the address of its user.</source>
        <translation>Schreiben Sie none, user, session, partner, opaque, here, foreign, ended oder die Adresse des Benutzers.</translation>
    </message>
    <message>
        <source>Write same, different or absent.</source>
        <translation>Schreiben Sie same, different oder absent.</translation>
    </message>
    <message>
        <source>Write a time such as 14:02 or 14:02:30, or 2026-05-12T14:02.</source>
        <translation>Schreiben Sie eine Zeit wie 14:02 oder 14:02:30, oder 2026-05-12T14:02.</translation>
    </message>
    <message>
        <source>This request cannot be sent again from here: a secret in it is not known any more (%1). Copy it as a command, and put the secret in there.</source>
        <translation>Diese Anfrage kann von hier nicht noch einmal gesendet werden: Ein Geheimnis darin ist nicht mehr bekannt (%1). Kopieren Sie sie als Befehl und setzen Sie das Geheimnis dort ein.</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its first line is malformed.</source>
        <translation>Diese Anfrage kann nicht noch einmal gesendet werden: Ihre erste Zeile ist fehlerhaft.</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its body was longer than what is recorded of one.</source>
        <translation>Diese Anfrage kann nicht noch einmal gesendet werden: Ihr Inhalt war länger, als davon aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its field %1 is malformed.</source>
        <translation>Diese Anfrage kann nicht noch einmal gesendet werden: Ihr Feld %1 ist fehlerhaft.</translation>
    </message>
    <message>
        <source>give a level (%1), or one for a category (%2)</source>
        <translation>geben Sie eine Stufe an (%1), oder eine für eine Kategorie (%2)</translation>
    </message>
    <message>
        <source>give a number with K, M or G, from 64K to 1G</source>
        <translation>geben Sie eine Zahl mit K, M oder G von 64K bis 1G an</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2.</source>
        <translation>Das Log %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is another user&apos;s</source>
        <translation>es gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>another program writes to it</source>
        <translation>ein anderes Programm schreibt darauf</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>The profile is saved, and not in use: that it is the one to use could not be kept. Mend that, and use it then.</source>
        <translation>Das Profil ist gespeichert, aber nicht in Verwendung: Dass es das verwendete ist, ließ sich nicht festhalten. Beheben Sie das, und verwenden Sie es dann.</translation>
    </message>
    <message>
        <source>Nothing was changed: that this profile is the one to use could not be kept. Mend that, and use it then.</source>
        <translation>Nichts wurde geändert: Dass dieses Profil das verwendete ist, ließ sich nicht festhalten. Beheben Sie das, und verwenden Sie es dann.</translation>
    </message>
    <message>
        <source>%1 holds keys and no profile: saving it was broken off.</source>
        <translation>%1 enthält Schlüssel und kein Profil: Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your turn: have session_id sent as a string, as the vendor&apos;s sample server does since 2020. It is a setting.</source>
        <translation>Sie sind am Zug: Lassen Sie session_id als Zeichenkette senden, wie es der Beispielserver des Herstellers seit 2020 tut. Das ist eine Einstellung.</translation>
    </message>
    <message>
        <source>The app cannot read this answer: session_id is a list, and it wants a string.</source>
        <translation>Die App kann diese Antwort nicht lesen: session_id ist eine Liste, und sie will eine Zeichenkette.</translation>
    </message>
    <message>
        <source>The app takes the list in session_id for text, brackets and all, and then joins no session.</source>
        <translation>Die App hält die Liste in session_id für Text, mitsamt den Klammern, und tritt dann keiner Sitzung bei.</translation>
    </message>
    <message>
        <source>The device sent another API key than the profile&apos;s.</source>
        <translation>Das Gerät hat einen anderen API-Schlüssel gesendet als den des Profils.</translation>
    </message>
    <message>
        <source>Its turn: put the site&apos;s key into the app. This server does not need it, but in a call the app shows it to Help Lightning. The samples come with a placeholder, or with the vendor&apos;s.</source>
        <translation>Das Gerät ist am Zug: In die App gehört der Schlüssel des Standorts. Dieser Server braucht ihn nicht, aber im Gespräch zeigt die App ihn Help Lightning. Die Beispiele enthalten einen Platzhalter oder den des Herstellers.</translation>
    </message>
    <message>
        <source>The app sends its API key to this server, unencrypted.</source>
        <translation>Die App sendet ihren API-Schlüssel unverschlüsselt an diesen Server.</translation>
    </message>
    <message>
        <source>The iOS samples do so with every request. It is not needed here; in an app of your own leave it out.</source>
        <translation>Die iOS-Beispiele tun das bei jeder Anfrage. Hier wird er nicht gebraucht; lassen Sie ihn in einer eigenen App weg.</translation>
    </message>
    <message>
        <source>The session&apos;s creator fetched its own pin, and got the contact&apos;s side.</source>
        <translation>Der Ersteller der Sitzung hat seine eigene Pin abgerufen und die Seite des Kontakts bekommen.</translation>
    </message>
    <message>
        <source>Its turn: use the side that came with the pin; the contact&apos;s is for the other device.</source>
        <translation>Das Gerät ist am Zug: Es nimmt die Seite, die mit der Pin kam; die des Kontakts ist für das andere Gerät.</translation>
    </message>
    <message>
        <source>The address was typed with a blank at its edge, which the app wrote as +.</source>
        <translation>Die Adresse wurde mit einem Leerzeichen am Rand eingegeben, das die App als + schrieb.</translation>
    </message>
    <message>
        <source>It was left out here. In an app of your own, trim what is typed: keyboards add blanks when they complete words.</source>
        <translation>Hier wurde es weggelassen. Kürzen Sie in einer eigenen App, was eingegeben wird: Tastaturen fügen Leerzeichen an, wenn sie Wörter ergänzen.</translation>
    </message>
    <message>
        <source>The app writes ContentType where Content-Type is meant.</source>
        <translation>Die App schreibt ContentType, wo Content-Type gemeint ist.</translation>
    </message>
    <message>
        <source>The Android sample does so. Volley adds the right field to a creation, so nothing is wrong; in an app of your own, leave it out.</source>
        <translation>Das Android-Beispiel tut das. Volley fügt dem Anlegen das richtige Feld hinzu, also ist nichts falsch; lassen Sie es in einer eigenen App weg.</translation>
    </message>
    <message>
        <source>The app says of what type a body is that a GET does not have.</source>
        <translation>Die App nennt den Typ eines Bodys, den ein GET nicht hat.</translation>
    </message>
    <message>
        <source>The iOS and Xamarin samples do so. It is harmless; a browser would ask with OPTIONS first because of it.</source>
        <translation>Die iOS- und Xamarin-Beispiele tun das. Es schadet nicht; ein Browser würde deswegen erst mit OPTIONS fragen.</translation>
    </message>
    <message>
        <source>The app asks for leave to send its body (Expect: 100-continue).</source>
        <translation>Die App bittet um Erlaubnis, ihren Body zu senden (Expect: 100-continue).</translation>
    </message>
    <message>
        <source>.NET&apos;s HttpWebRequest does so by itself. This server answers at once; servers that do not know it cost the app 350 ms.</source>
        <translation>HttpWebRequest von .NET tut das von selbst. Dieser Server antwortet sofort; Server, die es nicht kennen, kosten die App 350 ms.</translation>
    </message>
    <message>
        <source>The body is JSON, and its Content-Type says that it is a form.</source>
        <translation>Der Body ist JSON, und sein Content-Type nennt ihn ein Formular.</translation>
    </message>
    <message>
        <source>It works here; the vendor&apos;s sample server fails at it. With curl, add -H %1.</source>
        <translation>Hier geht das; der Beispielserver des Herstellers scheitert daran. Ergänzen Sie bei curl -H %1.</translation>
    </message>
    <message>
        <source>A fault was played on purpose: %1.</source>
        <translation>Ein Fehler wurde absichtlich gespielt: %1.</translation>
    </message>
    <message>
        <source>The device asked for https, which this server refuses.</source>
        <translation>Das Gerät hat https verlangt, das dieser Server ablehnt.</translation>
    </message>
    <message>
        <source>Your turn: Home says why there is no certificate. Until then the app has to use http.</source>
        <translation>Sie sind am Zug: „Start“ sagt, warum es kein Zertifikat gibt. Bis dahin muss die App http nehmen.</translation>
    </message>
    <message>
        <source>https: the device does not trust this server&apos;s certificate.</source>
        <translation>https: Das Gerät vertraut dem Zertifikat dieses Servers nicht.</translation>
    </message>
    <message>
        <source>Your turn: install the certificate on the device, from /certificate.crt, or give the server one that the device trusts. The sample apps have no way around it; with http they need none.</source>
        <translation>Sie sind am Zug: Installieren Sie das Zertifikat von /certificate.crt auf dem Gerät, oder geben Sie dem Server eines, dem das Gerät vertraut. Die Beispiel-Apps können das nicht umgehen; mit http brauchen sie keines.</translation>
    </message>
    <message>
        <source>https: the device knows no TLS that this server accepts.</source>
        <translation>https: Das Gerät kennt kein TLS, das dieser Server annimmt.</translation>
    </message>
    <message>
        <source>Its turn: TLS 1.2 or newer with a modern cipher. Older systems have to use http.</source>
        <translation>Das Gerät ist am Zug: TLS 1.2 oder neuer mit einer modernen Verschlüsselung. Ältere Systeme müssen http nehmen.</translation>
    </message>
    <message>
        <source>https: the device went away while the connection was made.</source>
        <translation>https: Das Gerät ging weg, während die Verbindung aufgebaut wurde.</translation>
    </message>
    <message>
        <source>Most often it does not trust this server&apos;s certificate, and some do not say so. Your turn: install it on the device, from /certificate.crt.</source>
        <translation>Meist vertraut es dem Zertifikat dieses Servers nicht, und manche sagen das nicht. Sie sind am Zug: Installieren Sie es von /certificate.crt auf dem Gerät.</translation>
    </message>
    <message>
        <source>https: no connection came about with the device.</source>
        <translation>https: Mit dem Gerät kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Its turn: try again. What it sent was not TLS after all, or came too slowly.</source>
        <translation>Das Gerät ist am Zug: noch einmal versuchen. Was es sendete, war doch kein TLS oder kam zu langsam.</translation>
    </message>
    <message>
        <source>the look-up of the user</source>
        <translation>Benutzersuche</translation>
    </message>
    <message>
        <source>the creation of the session</source>
        <translation>Anlegen der Sitzung</translation>
    </message>
    <message>
        <source>the question for the media server</source>
        <translation>Frage nach dem Medienserver</translation>
    </message>
    <message>
        <source>the question for the contact&apos;s side</source>
        <translation>Frage nach der Seite des Kontakts</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>one of its steps</source>
        <translation>einer der Schritte</translation>
    </message>
    <message>
        <source>The browser keeps this answer from the page, which was opened as a file.</source>
        <translation>Der Browser enthält diese Antwort der Seite vor, die als Datei geöffnet wurde.</translation>
    </message>
    <message>
        <source>Its turn: serve the page from http://localhost, for instance with python3 -m http.server, and open it there.</source>
        <translation>Das Gerät ist am Zug: Die Seite muss von http://localhost kommen, etwa mit python3 -m http.server, und dort geöffnet werden.</translation>
    </message>
    <message>
        <source>The browser keeps this answer from the page at %1.</source>
        <translation>Der Browser enthält diese Antwort der Seite auf %1 vor.</translation>
    </message>
    <message>
        <source>Your turn: add that origin to those that may read answers (CORS), letter by letter as it stands here. Or serve the page from http://localhost.</source>
        <translation>Sie sind am Zug: Nehmen Sie diese Herkunft Buchstabe für Buchstabe unter denen auf, die Antworten lesen dürfen (CORS). Oder lassen Sie die Seite von http://localhost kommen.</translation>
    </message>
    <message>
        <source>The browser will not send the request: the page adds the field %1.</source>
        <translation>Der Browser sendet die Anfrage nicht: Die Seite fügt das Feld %1 hinzu.</translation>
    </message>
    <message>
        <source>Its turn: leave it out. Pages may add Authorization, Content-Type and x-helplightning-api-key.</source>
        <translation>Das Gerät ist am Zug: Es lässt das Feld weg. Seiten dürfen Authorization, Content-Type und x-helplightning-api-key hinzufügen.</translation>
    </message>
    <message>
        <source>The browser will not send the request: %1 does not take %2.</source>
        <translation>Der Browser sendet die Anfrage nicht: %1 nimmt kein %2.</translation>
    </message>
    <message>
        <source>Its turn: use one of %1.</source>
        <translation>Das Gerät ist am Zug: eine von %1 verwenden.</translation>
    </message>
    <message>
        <source>The page came by https and asks this server by http (mixed content).</source>
        <translation>Die Seite kam mit https und fragt diesen Server mit http (gemischte Inhalte).</translation>
    </message>
    <message>
        <source>From other devices the browser blocks that before anything is sent. Your turn: give the page this server&apos;s https address, and devices a certificate that they trust.</source>
        <translation>Von anderen Geräten aus sperrt der Browser das, bevor etwas gesendet wird. Sie sind am Zug: Geben Sie der Seite die https-Adresse dieses Servers, und den Geräten ein Zertifikat, dem sie vertrauen.</translation>
    </message>
    <message>
        <source>Its turn: wait %1 s, then ask once.</source>
        <translation>Das Gerät ist am Zug: %1 s warten, dann einmal fragen.</translation>
    </message>
    <message>
        <source>Too many wrong pins came from this device.</source>
        <translation>Von diesem Gerät kamen zu viele falsche Pins.</translation>
    </message>
    <message>
        <source>Too many wrong pins came from all devices together.</source>
        <translation>Von allen Geräten zusammen kamen zu viele falsche Pins.</translation>
    </message>
    <message>
        <source>Your turn: see under Traffic who guesses, and block that device. This one may ask again in %1 s.</source>
        <translation>Sie sind am Zug: Sehen Sie unter „Verkehr“ nach, wer rät, und sperren Sie jenes Gerät. Dieses darf in %1 s wieder fragen.</translation>
    </message>
    <message>
        <source>The device sends more requests in a second than this server takes.</source>
        <translation>Das Gerät sendet mehr Anfragen in der Sekunde, als dieser Server annimmt.</translation>
    </message>
    <message>
        <source>This server does not serve the device %1.</source>
        <translation>Dieser Server bedient das Gerät %1 nicht.</translation>
    </message>
    <message>
        <source>Your turn: allow it under Devices, then have it ask again.</source>
        <translation>Sie sind am Zug: Erlauben Sie es unter „Geräte“, und lassen Sie es dann noch einmal fragen.</translation>
    </message>
    <message>
        <source>The device asked for %1, which is no name of this server.</source>
        <translation>Das Gerät hat nach %1 gefragt; so heißt dieser Server nicht.</translation>
    </message>
    <message>
        <source>Its turn: use the address that Home shows. Or yours: if the name is right, tell it to the server with --host-name.</source>
        <translation>Das Gerät ist am Zug: Es nimmt die Adresse, die „Start“ zeigt. Oder Sie: Wenn der Name richtig ist, nennen Sie ihn dem Server mit --host-name.</translation>
    </message>
    <message>
        <source>The device asks this server as if it were Help Lightning.</source>
        <translation>Das Gerät fragt diesen Server, als wäre er Help Lightning.</translation>
    </message>
    <message>
        <source>Its turn: two addresses are mixed up. This server has /auth and /session; the API at Help Lightning is for the server alone.</source>
        <translation>Das Gerät ist am Zug: Zwei Adressen sind verwechselt. Dieser Server hat /auth und /session; die API von Help Lightning ist nur für den Server da.</translation>
    </message>
    <message>
        <source>The path has a slash too many: %1.</source>
        <translation>Der Pfad hat einen Schrägstrich zu viel: %1.</translation>
    </message>
    <message>
        <source>Its turn: the server&apos;s address ends without a slash, or /auth and /session do.</source>
        <translation>Das Gerät ist am Zug: Die Adresse des Servers endet ohne Schrägstrich, ebenso /auth und /session.</translation>
    </message>
    <message>
        <source>The path is spelled %1.</source>
        <translation>Der Pfad ist %1 geschrieben.</translation>
    </message>
    <message>
        <source>Its turn: write %1, in small letters.</source>
        <translation>Das Gerät ist am Zug: %1 schreiben, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A browser asked for %1, which is not here.</source>
        <translation>Ein Browser hat nach %1 gefragt; das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: browsers ask for icons and the like of their own accord.</source>
        <translation>Niemand muss etwas tun: Browser fragen von sich aus nach Symbolen und Ähnlichem.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Unter %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>Its turn: the routes are /auth and /session, spelled exactly so.</source>
        <translation>Das Gerät ist am Zug: Die Routen sind /auth und /session, genau so geschrieben.</translation>
    </message>
    <message>
        <source>The device sent %1 to %2.</source>
        <translation>Das Gerät hat %1 an %2 gesendet.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>Der Body ist zu groß.</translation>
    </message>
    <message>
        <source>Its turn: a creation holds one address, so see what else is sent to this server.</source>
        <translation>Das Gerät ist am Zug: Zum Anlegen gehört eine einzige Adresse; sehen Sie nach, was sonst noch an diesen Server gesendet wird.</translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation>Es sind zu viele oder zu große Header-Felder.</translation>
    </message>
    <message>
        <source>Its turn: cookies of other programs on the same host are a usual cause; send none.</source>
        <translation>Das Gerät ist am Zug: Cookies anderer Programme auf demselben Host sind eine übliche Ursache; es sollte keine senden.</translation>
    </message>
    <message>
        <source>The URL is too long.</source>
        <translation>Die URL ist zu lang.</translation>
    </message>
    <message>
        <source>Its turn: look for something that is repeated in it. A token belongs into the Authorization field.</source>
        <translation>Das Gerät ist am Zug: Etwas wiederholt sich darin. Ein Token gehört in das Feld Authorization.</translation>
    </message>
    <message>
        <source>The device began a request and did not end it in time.</source>
        <translation>Das Gerät hat eine Anfrage begonnen und nicht rechtzeitig beendet.</translation>
    </message>
    <message>
        <source>Its turn: send it whole. Often the Content-Length is larger than the body, or the network is bad.</source>
        <translation>Das Gerät ist am Zug: sie ganz senden. Oft ist Content-Length größer als der Body, oder das Netz ist schlecht.</translation>
    </message>
    <message>
        <source>The device expects something that this server cannot do: %1.</source>
        <translation>Das Gerät erwartet etwas, das dieser Server nicht kann: %1.</translation>
    </message>
    <message>
        <source>Its turn: leave the Expect field out, or send 100-continue.</source>
        <translation>Das Gerät ist am Zug: das Feld Expect weglassen oder 100-continue senden.</translation>
    </message>
    <message>
        <source>The device uses a method or coding that this server does not know.</source>
        <translation>Das Gerät verwendet eine Methode oder Kodierung, die dieser Server nicht kennt.</translation>
    </message>
    <message>
        <source>Its turn: GET and POST are all that the routes need.</source>
        <translation>Das Gerät ist am Zug: Die Routen brauchen nur GET und POST.</translation>
    </message>
    <message>
        <source>The device does not speak HTTP/1.1.</source>
        <translation>Das Gerät spricht kein HTTP/1.1.</translation>
    </message>
    <message>
        <source>Its turn: use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation>Das Gerät ist am Zug: HTTP/1.1 verwenden. Auf diesem Port gibt es kein HTTP/2.</translation>
    </message>
    <message>
        <source>What the device sent is not HTTP/1.1.</source>
        <translation>Was das Gerät sendete, ist kein HTTP/1.1.</translation>
    </message>
    <message>
        <source>Its turn: use an HTTP library. The answer says what is wrong with it.</source>
        <translation>Das Gerät ist am Zug: eine HTTP-Bibliothek verwenden. Die Antwort sagt, was falsch ist.</translation>
    </message>
    <message>
        <source>The request names no user.</source>
        <translation>Die Anfrage nennt keinen Benutzer.</translation>
    </message>
    <message>
        <source>Its turn: ask as /auth?email=someone@example.com, once the field is filled.</source>
        <translation>Das Gerät ist am Zug: fragen wie /auth?email=someone@example.com, sobald das Feld ausgefüllt ist.</translation>
    </message>
    <message>
        <source>The + in %1 was a blank when it was typed.</source>
        <translation>Das + in %1 war bei der Eingabe ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Its turn: take the blank out. This app writes a blank as +, and a real + as %1.</source>
        <translation>Das Gerät ist am Zug: das Leerzeichen entfernen. Diese App schreibt ein Leerzeichen als + und ein echtes + als %1.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Its turn: send one address, percent-encoded, and nothing beside it.</source>
        <translation>Das Gerät ist am Zug: eine Adresse senden, prozentkodiert, und nichts daneben.</translation>
    </message>
    <message>
        <source>The sandbox has no active user %1.</source>
        <translation>Die Sandbox hat keinen aktiven Benutzer %1.</translation>
    </message>
    <message>
        <source>Its turn: use any address under example.com, but nobody@ and inactive@. Or yours: leave the sandbox for a real site.</source>
        <translation>Das Gerät ist am Zug: jede Adresse unter example.com außer nobody@ und inactive@. Oder Sie: Verlassen Sie die Sandbox zugunsten eines echten Standorts.</translation>
    </message>
    <message>
        <source>Its turn: see to the spelling. Users of another site or data centre are not known here.</source>
        <translation>Das Gerät ist am Zug: die Schreibweise prüfen. Benutzer eines anderen Standorts oder Rechenzentrums sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Its turn: see to the spelling. Users of another site or data centre are not known here; this server asks for site %1 at %2.</source>
        <translation>Das Gerät ist am Zug: die Schreibweise prüfen. Benutzer eines anderen Standorts oder Rechenzentrums sind hier nicht bekannt; dieser Server fragt für den Standort %1 bei %2.</translation>
    </message>
    <message>
        <source>%1 is no active user of the site.</source>
        <translation>%1 ist kein aktiver Benutzer des Standorts.</translation>
    </message>
    <message>
        <source>More than one active user of the site has the address %1.</source>
        <translation>Mehr als ein aktiver Benutzer des Standorts hat die Adresse %1.</translation>
    </message>
    <message>
        <source>Your turn: have the site&apos;s administrator make it unique. None of them is guessed.</source>
        <translation>Sie sind am Zug: Lassen Sie sie vom Administrator des Standorts eindeutig machen. Geraten wird keiner.</translation>
    </message>
    <message>
        <source>Its turn: send %1 with the Content-Type application/json.</source>
        <translation>Das Gerät ist am Zug: %1 mit dem Content-Type application/json senden.</translation>
    </message>
    <message>
        <source>The device sent no body.</source>
        <translation>Das Gerät hat keinen Body gesendet.</translation>
    </message>
    <message>
        <source>The device sent a form where JSON belongs.</source>
        <translation>Das Gerät hat ein Formular gesendet, wo JSON hingehört.</translation>
    </message>
    <message>
        <source>The device put single quotes where JSON has double ones.</source>
        <translation>Das Gerät hat einfache Anführungszeichen gesetzt, wo JSON doppelte hat.</translation>
    </message>
    <message>
        <source>A quote inside the contact&apos;s address breaks the JSON.</source>
        <translation>Ein Anführungszeichen in der Adresse des Kontakts macht das JSON ungültig.</translation>
    </message>
    <message>
        <source>Its turn: have a JSON library write the body. The Xamarin sample pastes what was typed between two quotes.</source>
        <translation>Das Gerät ist am Zug: den Body von einer JSON-Bibliothek schreiben lassen. Das Xamarin-Beispiel setzt die Eingabe einfach zwischen zwei Anführungszeichen.</translation>
    </message>
    <message>
        <source>The body does not name the contact&apos;s address.</source>
        <translation>Der Body nennt die Adresse des Kontakts nicht.</translation>
    </message>
    <message>
        <source>The request has no pin.</source>
        <translation>Die Anfrage hat keine Pin.</translation>
    </message>
    <message>
        <source>Its turn: ask as /session?sid= and the digits, once they are typed.</source>
        <translation>Das Gerät ist am Zug: fragen wie /session?sid= und die Ziffern, sobald sie eingegeben sind.</translation>
    </message>
    <message>
        <source>What the device sent is no pin.</source>
        <translation>Was das Gerät sendete, ist keine Pin.</translation>
    </message>
    <message>
        <source>Its turn: send its digits and nothing else. A pin is text.</source>
        <translation>Das Gerät ist am Zug: ihre Ziffern senden und sonst nichts. Eine Pin ist Text.</translation>
    </message>
    <message>
        <source>The device sent a pin of less than four digits.</source>
        <translation>Das Gerät hat eine Pin mit weniger als vier Ziffern gesendet.</translation>
    </message>
    <message>
        <source>Its turn: send the pin as text. Taken for a number, it loses the zeros at its beginning.</source>
        <translation>Das Gerät ist am Zug: die Pin als Text senden. Als Zahl verliert sie die Nullen am Anfang.</translation>
    </message>
    <message>
        <source>Wrong pins from this device in a minute: %1.</source>
        <translation>Falsche Pins von diesem Gerät in einer Minute: %1.</translation>
    </message>
    <message>
        <source>Its turn: have the pin read out again. Ten in a minute, and look-ups are refused for a while. If nobody is typing there, somebody guesses: block the device.</source>
        <translation>Das Gerät ist am Zug: die Pin noch einmal vorlesen lassen. Nach zehn in einer Minute werden Abfragen eine Weile abgelehnt. Wenn dort niemand tippt, rät jemand: Sperren Sie das Gerät.</translation>
    </message>
    <message>
        <source>No live session has this pin.</source>
        <translation>Keine gültige Sitzung hat diese Pin.</translation>
    </message>
    <message>
        <source>Its turn: compare the digits with whoever read them out. Sessions shows which pins are live, and which have ended.</source>
        <translation>Das Gerät ist am Zug: die Ziffern mit dem vergleichen, der sie vorgelesen hat. „Sitzungen“ zeigt, welche Pins gültig und welche beendet sind.</translation>
    </message>
    <message>
        <source>Volley, which the Android sample uses, waits 2.5 s and then asks once more, unless the app sets a DefaultRetryPolicy of its own.</source>
        <translation>Volley, das vom Android-Beispiel verwendet wird, wartet 2.5 s und fragt dann noch einmal, sofern die App keine eigene DefaultRetryPolicy setzt.</translation>
    </message>
    <message>
        <source>The app gave up waiting, and asked again after %1 s.</source>
        <translation>Die App hat das Warten aufgegeben und nach %1 s noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The device had gone when its answer was ready, after %1 s.</source>
        <translation>Das Gerät war weg, als nach %1 s seine Antwort bereit war.</translation>
    </message>
    <message>
        <source>Its turn: wait longer; an answer takes 25 s at most.</source>
        <translation>Das Gerät ist am Zug: länger warten; eine Antwort dauert höchstens 25 s.</translation>
    </message>
    <message>
        <source>Its turn: wait longer; an answer takes 25 s at most. The most of it went into %1.</source>
        <translation>Das Gerät ist am Zug: länger warten; eine Antwort dauert höchstens 25 s. Die meiste Zeit brauchte der Schritt „%1“.</translation>
    </message>
    <message>
        <source>The app asked again after %1 s, while its first request was waiting.</source>
        <translation>Die App hat nach %1 s noch einmal gefragt, während ihre erste Anfrage wartete.</translation>
    </message>
    <message>
        <source>The device sent the same request twice at once, and got one answer to both.</source>
        <translation>Das Gerät hat dieselbe Anfrage zweimal zugleich gesendet und auf beide eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>Nobody has to do anything. In an app: switch the button off while a request is under way.</source>
        <translation>Niemand muss etwas tun. In einer App: die Schaltfläche ausschalten, solange eine Anfrage läuft.</translation>
    </message>
    <message>
        <source>The device sent its creation again after %1 s, and got the same session.</source>
        <translation>Das Gerät hat nach %1 s noch einmal angelegt und dieselbe Sitzung bekommen.</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the first answer had not reached it, and no second session was made.</source>
        <translation>Niemand muss etwas tun: Die erste Antwort hatte es nicht erreicht, und eine zweite Sitzung ist nicht entstanden.</translation>
    </message>
    <message>
        <source>The device made a second session with the same contact, %1 s after the first.</source>
        <translation>Das Gerät hat %1 s nach der ersten eine zweite Sitzung mit demselben Kontakt angelegt.</translation>
    </message>
    <message>
        <source>Its turn: one press of the button, one request. Each session has its own pin, so creator and contact may end up in different ones.</source>
        <translation>Das Gerät ist am Zug: ein Druck auf die Schaltfläche, eine Anfrage. Jede Sitzung hat ihre eigene Pin; Ersteller und Kontakt können so in verschiedene geraten.</translation>
    </message>
    <message>
        <source>The app sent what was refused again at once.</source>
        <translation>Die App hat das Abgelehnte sofort noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Volley does so on 401 and 403, a creation up to five times. Nothing changes until the device is allowed.</source>
        <translation>Volley tut das bei 401 und 403, beim Anlegen bis zu fünfmal. Es ändert sich nichts, bis das Gerät erlaubt ist.</translation>
    </message>
    <message>
        <source>The answer took %1 s.</source>
        <translation>Die Antwort dauerte %1 s.</translation>
    </message>
    <message>
        <source>The Android sample waits 2.5 s for an answer.</source>
        <translation>Das Android-Beispiel wartet 2.5 s auf eine Antwort.</translation>
    </message>
    <message>
        <source>The answer took %1 s, %2 s of it for %3.</source>
        <translation>Die Antwort dauerte %1 s, davon %2 s im Schritt „%3“.</translation>
    </message>
    <message>
        <source>Your turn: see to the store&apos;s disk, or to the database and the way to it. The Android sample waits 2.5 s for an answer.</source>
        <translation>Sie sind am Zug: Sehen Sie nach der Platte des Speichers oder nach der Datenbank und dem Weg dorthin. Das Android-Beispiel wartet 2.5 s auf eine Antwort.</translation>
    </message>
    <message>
        <source>Help Lightning was asked %1 times before it answered, at %2.</source>
        <translation>Help Lightning wurde %1-mal gefragt, bis es antwortete, im Schritt „%2“.</translation>
    </message>
    <message>
        <source>Nobody has to do anything. Where it happens often, see to this machine&apos;s network, or tell Help Lightning.</source>
        <translation>Niemand muss etwas tun. Kommt es oft vor, sehen Sie nach dem Netz dieses Rechners, oder sagen Sie es Help Lightning.</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. The sample apps keep a token until they are restarted.</source>
        <translation>Das Gerät ist am Zug: noch einmal /auth aufrufen, dann wiederholen. Die Beispiel-Apps behalten ein Token, bis sie neu gestartet werden.</translation>
    </message>
    <message>
        <source>The device sent no user token.</source>
        <translation>Das Gerät hat kein Benutzer-Token gesendet.</translation>
    </message>
    <message>
        <source>Its turn: put the token from /auth into the Authorization field of every request to /session. Where /auth failed before, mend that first.</source>
        <translation>Das Gerät ist am Zug: das Token von /auth in das Feld Authorization jeder Anfrage an /session setzen. Ist /auth vorher gescheitert, kommt das zuerst.</translation>
    </message>
    <message>
        <source>The device sent a session token where a user token belongs.</source>
        <translation>Das Gerät hat ein Sitzungs-Token gesendet, wo ein Benutzer-Token hingehört.</translation>
    </message>
    <message>
        <source>Its turn: send the token from /auth. The session_token of an answer is for the media server alone.</source>
        <translation>Das Gerät ist am Zug: das Token von /auth senden. Das session_token einer Antwort ist nur für den Medienserver.</translation>
    </message>
    <message>
        <source>The device sent a partner token, which may do anything in the site.</source>
        <translation>Das Gerät hat ein Partner-Token gesendet, das im Standort alles darf.</translation>
    </message>
    <message>
        <source>Its turn: send the token from /auth. A partner key has no place in an app: whoever unpacks the app has it, so make a new one.</source>
        <translation>Das Gerät ist am Zug: das Token von /auth senden. Ein Partnerschlüssel hat in einer App nichts zu suchen: Wer die App entpackt, hat ihn; machen Sie also einen neuen.</translation>
    </message>
    <message>
        <source>The device sent a user token that ended at %1.</source>
        <translation>Das Gerät hat ein Benutzer-Token gesendet, das um %1 abgelaufen ist.</translation>
    </message>
    <message>
        <source>The device sent a user token that ended at %1, and this machine&apos;s clock is %2 s behind Help Lightning&apos;s.</source>
        <translation>Das Gerät hat ein Benutzer-Token gesendet, das um %1 abgelaufen ist, und die Uhr dieses Rechners geht gegenüber Help Lightning %2 s nach.</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. And yours: set this machine&apos;s clock, or countdowns and answers stay wrong.</source>
        <translation>Das Gerät ist am Zug: noch einmal /auth aufrufen, dann wiederholen. Und Sie: Stellen Sie die Uhr dieses Rechners, sonst stimmen Restzeiten und Antworten nicht.</translation>
    </message>
    <message>
        <source>What the device sent in the Authorization field is no token from here.</source>
        <translation>Was das Gerät im Feld Authorization sendete, ist kein Token von hier.</translation>
    </message>
    <message>
        <source>Its turn: call /auth, see that the answer is 200, and send its token as it is. A page that sends “undefined” has not waited for /auth.</source>
        <translation>Das Gerät ist am Zug: /auth aufrufen, prüfen, dass die Antwort 200 ist, und ihr Token unverändert senden. Eine Seite, die „undefined“ sendet, hat nicht auf /auth gewartet.</translation>
    </message>
    <message>
        <source>Its turn: call /auth here, then repeat. Tokens of another site or data centre are refused.</source>
        <translation>Das Gerät ist am Zug: hier /auth aufrufen, dann wiederholen. Token eines anderen Standorts oder Rechenzentrums werden abgelehnt.</translation>
    </message>
    <message>
        <source>Its turn: call /auth here, then repeat. Tokens of another site or data centre are refused; this server asks for site %1 at %2.</source>
        <translation>Das Gerät ist am Zug: hier /auth aufrufen, dann wiederholen. Token eines anderen Standorts oder Rechenzentrums werden abgelehnt; dieser Server fragt für den Standort %1 bei %2.</translation>
    </message>
    <message>
        <source>The device sent a user token that this server did not hand out.</source>
        <translation>Das Gerät hat ein Benutzer-Token gesendet, das dieser Server nicht ausgegeben hat.</translation>
    </message>
    <message>
        <source>The device is signed in as %1, and only the session&apos;s contact may fetch it.</source>
        <translation>Das Gerät ist als %1 angemeldet, und nur der Kontakt der Sitzung darf sie abrufen.</translation>
    </message>
    <message>
        <source>Its turn: sign in as the contact. Or yours: in the settings, let the pin be enough.</source>
        <translation>Das Gerät ist am Zug: als der Kontakt anmelden. Oder Sie: Lassen Sie in den Einstellungen die Pin genügen.</translation>
    </message>
    <message>
        <source>Help Lightning refused a user token that by its own words is good until %1.</source>
        <translation>Help Lightning hat ein Benutzer-Token abgelehnt, das nach eigener Aussage bis %1 gültig ist.</translation>
    </message>
    <message>
        <source>Help Lightning refused the device&apos;s user token.</source>
        <translation>Help Lightning hat das Benutzer-Token des Geräts abgelehnt.</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. If new ones are refused too, the user has lost access to the site.</source>
        <translation>Das Gerät ist am Zug: noch einmal /auth aufrufen, dann wiederholen. Werden auch neue abgelehnt, hat der Benutzer keinen Zugang zum Standort mehr.</translation>
    </message>
    <message>
        <source>The device&apos;s user token was refused.</source>
        <translation>Das Benutzer-Token des Geräts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token, and this machine&apos;s clock is %1 s behind.</source>
        <translation>Help Lightning hat das Partner-Token dieses Servers abgelehnt, und die Uhr dieses Rechners geht %1 s nach.</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token, and this machine&apos;s clock is %1 s ahead.</source>
        <translation>Help Lightning hat das Partner-Token dieses Servers abgelehnt, und die Uhr dieses Rechners geht %1 s vor.</translation>
    </message>
    <message>
        <source>Your turn: set the clock first. A partner token lives only minutes, by the time that this machine writes into it.</source>
        <translation>Sie sind am Zug: Stellen Sie zuerst die Uhr. Ein Partner-Token lebt nur Minuten, nach der Zeit, die dieser Rechner hineinschreibt.</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token.</source>
        <translation>Help Lightning hat das Partner-Token dieses Servers abgelehnt.</translation>
    </message>
    <message>
        <source>Your turn: a new partner key silently ends the old one, so see first whether this is the site&apos;s newest. Then the enterprise id and the clock; the check goes through all of it.</source>
        <translation>Sie sind am Zug: Ein neuer Partnerschlüssel beendet stillschweigend den alten; sehen Sie also zuerst, ob dies der neueste des Standorts ist. Dann die Enterprise-ID und die Uhr; die Prüfung geht alles durch.</translation>
    </message>
    <message>
        <source>Help Lightning does not know this server&apos;s API key.</source>
        <translation>Help Lightning kennt den API-Schlüssel dieses Servers nicht.</translation>
    </message>
    <message>
        <source>Your turn: see whether it was copied whole, and whether it belongs to this data centre.</source>
        <translation>Sie sind am Zug: Sehen Sie nach, ob er ganz kopiert wurde und ob er zu diesem Rechenzentrum gehört.</translation>
    </message>
    <message>
        <source>This server&apos;s credentials are missing or refused.</source>
        <translation>Die Zugangsdaten dieses Servers fehlen oder werden abgelehnt.</translation>
    </message>
    <message>
        <source>Your turn: complete the profile and run its check. The device can do nothing.</source>
        <translation>Sie sind am Zug: Vervollständigen Sie das Profil, und prüfen Sie es. Das Gerät kann nichts tun.</translation>
    </message>
    <message>
        <source>Help Lightning refused a token that it gave a moment before, at %1.</source>
        <translation>Help Lightning hat ein Token abgelehnt, das es einen Moment vorher ausgegeben hat, im Schritt „%1“.</translation>
    </message>
    <message>
        <source>Its turn. See that this machine&apos;s clock is right, then try again; the device can do nothing.</source>
        <translation>Help Lightning ist am Zug. Sehen Sie, ob die Uhr dieses Rechners richtig geht, und versuchen Sie es noch einmal; das Gerät kann nichts tun.</translation>
    </message>
    <message>
        <source>No connection to Help Lightning came about.</source>
        <translation>Es kam keine Verbindung zu Help Lightning zustande.</translation>
    </message>
    <message>
        <source>Your turn: see to this machine&apos;s network, proxy and the profile&apos;s URL. The check says whether it is the name, the port or TLS.</source>
        <translation>Sie sind am Zug: Sehen Sie nach Netz und Proxy dieses Rechners und nach der URL des Profils. Die Prüfung sagt, ob es am Namen, am Port oder an TLS liegt.</translation>
    </message>
    <message>
        <source>The connection to Help Lightning broke at %1.</source>
        <translation>Die Verbindung zu Help Lightning riss ab, im Schritt „%1“.</translation>
    </message>
    <message>
        <source>Try again. Where it happens often, see to this machine&apos;s network.</source>
        <translation>Versuchen Sie es noch einmal. Kommt es oft vor, sehen Sie nach dem Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>Help Lightning takes no more requests for now (%1), at %2.</source>
        <translation>Help Lightning nimmt gerade keine Anfragen mehr an (%1), im Schritt „%2“.</translation>
    </message>
    <message>
        <source>Wait a little, then repeat.</source>
        <translation>Warten Sie ein wenig, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Wait %1 s, then repeat. The answer said so to the device.</source>
        <translation>Warten Sie %1 s, und wiederholen Sie dann. Dem Gerät hat die Antwort das gesagt.</translation>
    </message>
    <message>
        <source>Help Lightning&apos;s address sends this server elsewhere (%1).</source>
        <translation>Die Adresse von Help Lightning schickt diesen Server woandershin (%1).</translation>
    </message>
    <message>
        <source>Your turn: correct the profile&apos;s URL. Often it must begin with https, or a sign-in page stands in between.</source>
        <translation>Sie sind am Zug: Berichtigen Sie die URL des Profils. Oft muss sie mit https beginnen, oder eine Anmeldeseite steht dazwischen.</translation>
    </message>
    <message>
        <source>Help Lightning answered 404 at %1.</source>
        <translation>Help Lightning hat mit 404 geantwortet, im Schritt „%1“.</translation>
    </message>
    <message>
        <source>Your turn: see whether the profile&apos;s URL ends in /api. If it does, what was asked for is gone: try again.</source>
        <translation>Sie sind am Zug: Sehen Sie, ob die URL des Profils mit /api endet. Wenn ja, gibt es das Gefragte nicht mehr: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Help Lightning answered %1 at %2.</source>
        <translation>Help Lightning hat mit %1 geantwortet, im Schritt „%2“.</translation>
    </message>
    <message>
        <source>Its turn. Try again; if it stays so, tell its support the time and the step.</source>
        <translation>Help Lightning ist am Zug. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie seinem Support die Zeit und den Schritt.</translation>
    </message>
    <message>
        <source>What Help Lightning answered at %1 is not what this call answers.</source>
        <translation>Was Help Lightning im Schritt „%1“ geantwortet hat, ist nicht die Antwort auf diesen Aufruf.</translation>
    </message>
    <message>
        <source>See whether the profile&apos;s URL is that of the API, and whether a proxy or sign-in page stands in between.</source>
        <translation>Sehen Sie, ob die URL des Profils die der API ist und ob ein Proxy oder eine Anmeldeseite dazwischen steht.</translation>
    </message>
    <message>
        <source>Help Lightning gave no complete answer within %1 s, at %2.</source>
        <translation>Help Lightning hat innerhalb von %1 s keine vollständige Antwort gegeben, im Schritt „%2“.</translation>
    </message>
    <message>
        <source>Its turn, or the network&apos;s. Repeat: a creation that is the same makes no second session.</source>
        <translation>Help Lightning ist am Zug, oder das Netz. Wiederholen Sie: Wird dasselbe noch einmal angelegt, entsteht keine zweite Sitzung.</translation>
    </message>
    <message>
        <source>No answer was ready after %1 s; the most of it went into %2.</source>
        <translation>Nach %1 s war keine Antwort bereit; die meiste Zeit brauchte der Schritt „%2“.</translation>
    </message>
    <message>
        <source>Help Lightning did not do what was asked of it.</source>
        <translation>Help Lightning hat nicht getan, was es sollte.</translation>
    </message>
    <message>
        <source>Its turn. Try again; if it stays so, run the check.</source>
        <translation>Help Lightning ist am Zug. Versuchen Sie es noch einmal; bleibt es dabei, starten Sie die Prüfung.</translation>
    </message>
    <message>
        <source>The session was made, but this server could not keep it.</source>
        <translation>Die Sitzung wurde angelegt, aber dieser Server konnte sie nicht behalten.</translation>
    </message>
    <message>
        <source>Your turn: see to the store. The log has the reason, and pinbridge-server store check looks for more.</source>
        <translation>Sie sind am Zug: Sehen Sie nach dem Speicher. Das Protokoll nennt den Grund, und pinbridge-server store check sucht nach mehr.</translation>
    </message>
    <message>
        <source>This server was stopping, could not reach its store or was full.</source>
        <translation>Dieser Server wurde gerade beendet, erreichte seinen Speicher nicht oder war voll.</translation>
    </message>
    <message>
        <source>Its turn: repeat after the seconds of Retry-After. Where it happens again, yours: the log has the reason.</source>
        <translation>Das Gerät ist am Zug: nach den Sekunden aus Retry-After wiederholen. Kommt es wieder vor, Sie: Das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>This server has a defect.</source>
        <translation>Dieser Server hat einen Defekt.</translation>
    </message>
    <message>
        <source>Your turn: report it with the request id %1; the log has more under it.</source>
        <translation>Sie sind am Zug: Melden Sie ihn mit der Anfrage-ID %1; das Protokoll hat darunter mehr.</translation>
    </message>
    <message>
        <source>What the vault kept under %1 was damaged: its index is removed, and parts that it named may be left. Look for entries named %1 with the vault&apos;s own program, and remove them.</source>
        <translation>Was der Schlüsselbund unter %1 aufbewahrte, war beschädigt: Sein Verzeichnis ist entfernt, Teile davon können noch da sein. Suchen Sie mit dem Programm des Schlüsselbunds nach Einträgen namens %1 und entfernen Sie sie.</translation>
    </message>
    <message>
        <source>give a number with K, M or G, from 1M to 4G</source>
        <translation>geben Sie eine Zahl mit K, M oder G von 1M bis 4G an</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Späte Antwort</translation>
    </message>
    <message>
        <source>The request is taken up only after that time, or one at random between the two.</source>
        <translation>Die Anfrage wird erst nach dieser Zeit aufgenommen, oder nach einer zufälligen zwischen den beiden.</translation>
    </message>
    <message>
        <source>Slow answer</source>
        <translation>Langsame Antwort</translation>
    </message>
    <message>
        <source>The head goes out at once, the body in pieces over that time.</source>
        <translation>Der Kopf geht sofort hinaus, der Rumpf in Stücken über diese Zeit.</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Answered with that status, 400 to 599, and its problem; nothing is done.</source>
        <translation>Geantwortet wird mit diesem Status, 400 bis 599, und seinem Problem; sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Abgelaufenes Token</translation>
    </message>
    <message>
        <source>Answered 400 as for a token that has expired, with Help Lightning&apos;s code 1003; nothing is done.</source>
        <translation>Geantwortet wird 400 wie bei einem abgelaufenen Token, mit dem Code 1003 von Help Lightning; sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Wrong pin</source>
        <translation>Falsche Pin</translation>
    </message>
    <message>
        <source>Answered 404 as for a pin that does not live; it counts as no guess.</source>
        <translation>Geantwortet wird 404 wie bei einer Pin, die es nicht gibt; als Raten zählt das nicht.</translation>
    </message>
    <message>
        <source>Connection lost before the answer</source>
        <translation>Verbindung vor der Antwort verloren</translation>
    </message>
    <message>
        <source>All is done, then the connection ends without a byte of the answer (RST or FIN).</source>
        <translation>Alles wird getan, dann endet die Verbindung ohne ein Byte der Antwort (RST oder FIN).</translation>
    </message>
    <message>
        <source>Connection lost within the answer</source>
        <translation>Verbindung in der Antwort verloren</translation>
    </message>
    <message>
        <source>All is done, then the connection ends after the head and half of the body of the answer.</source>
        <translation>Alles wird getan, dann endet die Verbindung nach dem Kopf und dem halben Rumpf der Antwort.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Kaputtes JSON</translation>
    </message>
    <message>
        <source>Answered 200 with JSON that breaks off; nothing is done.</source>
        <translation>Geantwortet wird 200 mit JSON, das abbricht; sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>Help Lightning is down</source>
        <translation>Help Lightning ist weg</translation>
    </message>
    <message>
        <source>Nobody accepts the connections that are made to Help Lightning for the request.</source>
        <translation>Niemand nimmt die Verbindungen an, die für die Anfrage zu Help Lightning aufgebaut werden.</translation>
    </message>
    <message>
        <source>Help Lightning is slow</source>
        <translation>Help Lightning ist langsam</translation>
    </message>
    <message>
        <source>Each call made to Help Lightning for the request is answered so much later.</source>
        <translation>Jeder Aufruf an Help Lightning für die Anfrage wird um so viel später beantwortet.</translation>
    </message>
    <message>
        <source>Help Lightning refuses the token</source>
        <translation>Help Lightning lehnt das Token ab</translation>
    </message>
    <message>
        <source>Help Lightning answers 400 with code 1003 to the first, or to all calls of the request that carry a user&apos;s or a session&apos;s token.</source>
        <translation>Help Lightning antwortet 400 mit Code 1003 auf den ersten oder auf alle Aufrufe der Anfrage, die das Token eines Benutzers oder einer Sitzung tragen.</translation>
    </message>
    <message>
        <source>Token expired at create</source>
        <translation>Token abgelaufen beim Anlegen</translation>
    </message>
    <message>
        <source>Does the app sign in again when its token has expired, and create then?</source>
        <translation>Meldet sich die App neu an, wenn ihr Token abgelaufen ist, und legt dann an?</translation>
    </message>
    <message>
        <source>Token expired at join</source>
        <translation>Token abgelaufen beim Beitreten</translation>
    </message>
    <message>
        <source>Does the app sign in again when its token has expired, and join then?</source>
        <translation>Meldet sich die App neu an, wenn ihr Token abgelaufen ist, und tritt dann bei?</translation>
    </message>
    <message>
        <source>Does the app say that the pin is wrong, and let the person type it again?</source>
        <translation>Sagt die App, dass die Pin falsch ist, und lässt sie neu eintippen?</translation>
    </message>
    <message>
        <source>Lost answer at create</source>
        <translation>Antwort verloren beim Anlegen</translation>
    </message>
    <message>
        <source>The session is made and its answer lost: does asking again show the same pin?</source>
        <translation>Die Sitzung wird angelegt und die Antwort geht verloren: Zeigt erneutes Fragen dieselbe Pin?</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Halbe Antwort</translation>
    </message>
    <message>
        <source>Does half an answer end in words, and not in a crash?</source>
        <translation>Endet eine halbe Antwort mit Worten und nicht mit einem Absturz?</translation>
    </message>
    <message>
        <source>Does the app survive an answer that is no JSON?</source>
        <translation>Übersteht die App eine Antwort, die kein JSON ist?</translation>
    </message>
    <message>
        <source>Unavailable three times</source>
        <translation>Dreimal nicht verfügbar</translation>
    </message>
    <message>
        <source>Does the app wait as Retry-After says, and come back?</source>
        <translation>Wartet die App, wie Retry-After es sagt, und kommt wieder?</translation>
    </message>
    <message>
        <source>Create forbidden</source>
        <translation>Anlegen verboten</translation>
    </message>
    <message>
        <source>Does the app send its request again and again by itself?</source>
        <translation>Sendet die App ihre Anfrage von selbst immer wieder?</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Langsames Netz</translation>
    </message>
    <message>
        <source>Does the app show that it waits, and stay usable?</source>
        <translation>Zeigt die App, dass sie wartet, und bleibt sie bedienbar?</translation>
    </message>
    <message>
        <source>No answer for 90 s</source>
        <translation>90 s keine Antwort</translation>
    </message>
    <message>
        <source>Does the app give up by itself, and say so?</source>
        <translation>Gibt die App von selbst auf und sagt das?</translation>
    </message>
    <message>
        <source>Dripping answers</source>
        <translation>Tröpfelnde Antworten</translation>
    </message>
    <message>
        <source>Is the app&apos;s time-out one of the whole answer?</source>
        <translation>Gilt die Zeitgrenze der App für die ganze Antwort?</translation>
    </message>
    <message>
        <source>What does the app say when Help Lightning is away?</source>
        <translation>Was sagt die App, wenn Help Lightning nicht da ist?</translation>
    </message>
    <message>
        <source>Does the app wait for calls that take several steps?</source>
        <translation>Wartet die App auf Aufrufe, die mehrere Schritte brauchen?</translation>
    </message>
    <message>
        <source>Token refused once</source>
        <translation>Token einmal abgelehnt</translation>
    </message>
    <message>
        <source>Does the server itself get over a token that Help Lightning does not take?</source>
        <translation>Kommt der Server selbst über ein Token hinweg, das Help Lightning nicht nimmt?</translation>
    </message>
    <message>
        <source>Nobody has to do anything. Turn it off on the console&apos;s Faults page or with pinbridge-server faults, when the app has shown how it takes it.</source>
        <translation>Niemand muss etwas tun. Schalten Sie ihn auf der Seite Fehlerlabor der Konsole oder mit pinbridge-server faults aus, wenn die App gezeigt hat, wie sie damit umgeht.</translation>
    </message>
    <message>
        <source>the question for the user&apos;s token</source>
        <translation>Frage nach dem Token des Benutzers</translation>
    </message>
</context>
<context>
    <name>pinbridge::Problems</name>
    <message>
        <source>Not an e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The body is not the JSON asked for</source>
        <translation>Der Inhalt ist nicht das verlangte JSON</translation>
    </message>
    <message>
        <source>Not a pin</source>
        <translation>Keine Pin</translation>
    </message>
    <message>
        <source>A user token is needed</source>
        <translation>Ein Benutzer-Token ist nötig</translation>
    </message>
    <message>
        <source>The user token was refused</source>
        <translation>Das Benutzer-Token wurde abgelehnt</translation>
    </message>
    <message>
        <source>No such pin</source>
        <translation>Diese Pin gibt es nicht</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>More than one user</source>
        <translation>Mehr als ein Benutzer</translation>
    </message>
    <message>
        <source>This server&apos;s credentials were refused</source>
        <translation>Die Zugangsdaten dieses Servers wurden abgelehnt</translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation>Fehler bei Help Lightning</translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation>Help Lightning hat zu lange gebraucht</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>A defect in this server</source>
        <translation>Ein Fehler in diesem Server</translation>
    </message>
    <message>
        <source>This device is not approved</source>
        <translation>Dieses Gerät ist nicht zugelassen</translation>
    </message>
    <message>
        <source>No such route</source>
        <translation>Diese Route gibt es nicht</translation>
    </message>
    <message>
        <source>Not with this method</source>
        <translation>Nicht mit dieser Methode</translation>
    </message>
    <message>
        <source>Not a request of HTTP/1.1</source>
        <translation>Keine Anfrage nach HTTP/1.1</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>Die Anfrage kam zu langsam</translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation>Der Inhalt ist zu groß</translation>
    </message>
    <message>
        <source>The request line is too long</source>
        <translation>Die Anfragezeile ist zu lang</translation>
    </message>
    <message>
        <source>Not a name of this server</source>
        <translation>Kein Name dieses Servers</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>An expectation that cannot be met</source>
        <translation>Eine Erwartung, die sich nicht erfüllen lässt</translation>
    </message>
    <message>
        <source>The header fields are too large</source>
        <translation>Die Header-Felder sind zu groß</translation>
    </message>
    <message>
        <source>Not known to this server</source>
        <translation>Diesem Server nicht bekannt</translation>
    </message>
    <message>
        <source>Not an HTTP version of this server</source>
        <translation>Keine HTTP-Version dieses Servers</translation>
    </message>
    <message>
        <source>The request names no user, or what it names is not an e-mail address.</source>
        <translation>Die Anfrage nennt keinen Benutzer, oder was sie nennt, ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Ask as /auth?email=someone@example.com, the address percent-encoded: a + must be sent as %2B, or some clients turn it into a blank.</source>
        <translation>Fragen Sie mit /auth?email=someone@example.com an, die Adresse prozentkodiert: Ein + muss als %2B gesendet werden, sonst machen manche Clients daraus ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The body of POST /session is missing, is not JSON, or does not name a contact.</source>
        <translation>Der Inhalt von POST /session fehlt, ist kein JSON oder nennt keinen Kontakt.</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json and an object with contact_email, an address. Let a JSON library write it: quotes inside a value must be escaped.</source>
        <translation>Senden Sie Content-Type: application/json und ein Objekt mit contact_email, einer Adresse. Lassen Sie es von einer JSON-Bibliothek schreiben: Anführungszeichen in einem Wert müssen maskiert sein.</translation>
    </message>
    <message>
        <source>The request has no pin, or the pin is not made of digits.</source>
        <translation>Die Anfrage hat keine Pin, oder die Pin besteht nicht aus Ziffern.</translation>
    </message>
    <message>
        <source>The route needs a user token, and none was sent.</source>
        <translation>Die Route verlangt ein Benutzer-Token, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>Put the token from /auth into the Authorization field, as it is; Bearer before it is allowed.</source>
        <translation>Setzen Sie das Token von /auth unverändert in das Feld Authorization; Bearer davor ist erlaubt.</translation>
    </message>
    <message>
        <source>Help Lightning does not take the user token: it has expired, was revoked, or belongs to another site or data centre.</source>
        <translation>Help Lightning nimmt das Benutzer-Token nicht an: Es ist abgelaufen, wurde widerrufen oder gehört zu einem anderen Standort oder Rechenzentrum.</translation>
    </message>
    <message>
        <source>Call /auth again and use the new token. If new ones are refused too, compare the clocks of the device and the server.</source>
        <translation>Rufen Sie /auth erneut auf und verwenden Sie das neue Token. Werden auch neue abgelehnt, vergleichen Sie die Uhren von Gerät und Server.</translation>
    </message>
    <message>
        <source>No live session has this pin. It may be mistyped, expired, revoked or never made; the answer is the same for all, so that nobody learns which pins were real.</source>
        <translation>Keine gültige Sitzung hat diese Pin. Sie kann vertippt, abgelaufen, widerrufen oder nie erstellt worden sein; die Antwort ist immer dieselbe, damit niemand erfährt, welche Pins echt waren.</translation>
    </message>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The operator&apos;s console shows which it was.</source>
        <translation>Vergleichen Sie die Ziffern mit der Person, die sie vorgelesen hat, oder erstellen Sie eine neue Sitzung. Die Konsole des Bedieners zeigt, was davon zutraf.</translation>
    </message>
    <message>
        <source>The site has no active user with this address.</source>
        <translation>Der Standort hat keinen aktiven Benutzer mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Check the spelling, and the site: users of one data centre are unknown in another. The site&apos;s administrator can add or activate the user.</source>
        <translation>Prüfen Sie die Schreibweise und den Standort: Benutzer eines Rechenzentrums sind in einem anderen unbekannt. Der Administrator des Standorts kann den Benutzer anlegen oder aktivieren.</translation>
    </message>
    <message>
        <source>More than one active user of the site has this address, and none is guessed.</source>
        <translation>Mehr als ein aktiver Benutzer des Standorts hat diese Adresse, und es wird keiner erraten.</translation>
    </message>
    <message>
        <source>The site&apos;s administrator has to make the address unique.</source>
        <translation>Der Administrator des Standorts muss die Adresse eindeutig machen.</translation>
    </message>
    <message>
        <source>The server does not serve this device&apos;s address yet.</source>
        <translation>Der Server bedient die Adresse dieses Geräts noch nicht.</translation>
    </message>
    <message>
        <source>The operator has to allow the device or its network. Do not send the request again by itself: nothing changes until a person acts.</source>
        <translation>Der Bediener muss das Gerät oder sein Netz erlauben. Senden Sie die Anfrage nicht automatisch erneut: Nichts ändert sich, bis eine Person handelt.</translation>
    </message>
    <message>
        <source>Help Lightning does not take this server&apos;s own credentials. The device can do nothing about it.</source>
        <translation>Help Lightning nimmt die eigenen Zugangsdaten dieses Servers nicht an. Das Gerät kann daran nichts ändern.</translation>
    </message>
    <message>
        <source>The operator runs the credential check; most often a newer partner key has replaced the one in use.</source>
        <translation>Der Bediener führt die Prüfung der Zugangsdaten aus; meist hat ein neuerer Partnerschlüssel den verwendeten ersetzt.</translation>
    </message>
    <message>
        <source>Help Lightning could not be reached, failed, or answered something that makes no sense.</source>
        <translation>Help Lightning war nicht erreichbar, hatte einen Fehler oder antwortete etwas, das keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Try again a little later, after Retry-After where it is given. The operator&apos;s console shows which step failed and what came back.</source>
        <translation>Versuchen Sie es etwas später erneut, nach Retry-After, wo es angegeben ist. Die Konsole des Bedieners zeigt, welcher Schritt fehlschlug und was zurückkam.</translation>
    </message>
    <message>
        <source>Help Lightning took longer than a device can be kept waiting.</source>
        <translation>Help Lightning hat länger gebraucht, als ein Gerät warten kann.</translation>
    </message>
    <message>
        <source>Try again. A request to create a session that was slow may be sent again without making two sessions, as long as it is the same.</source>
        <translation>Versuchen Sie es erneut. Eine langsame Anfrage, die eine Sitzung erstellt, darf noch einmal gesendet werden, ohne dass zwei Sitzungen entstehen, solange sie dieselbe ist.</translation>
    </message>
    <message>
        <source>The server is stopping, or cannot store sessions at the moment.</source>
        <translation>Der Server wird gestoppt oder kann zurzeit keine Sitzungen speichern.</translation>
    </message>
    <message>
        <source>Try again after the seconds in Retry-After.</source>
        <translation>Versuchen Sie es nach den Sekunden in Retry-After erneut.</translation>
    </message>
    <message>
        <source>The Host field names a server that this one is not. A page of a foreign site could otherwise use this server from the operator&apos;s browser (DNS rebinding).</source>
        <translation>Das Feld Host nennt einen Server, der dieser nicht ist. Eine Seite einer fremden Website könnte sonst diesen Server aus dem Browser des Bedieners heraus benutzen (DNS-Rebinding).</translation>
    </message>
    <message>
        <source>Use the address that the operator&apos;s console shows, or localhost. Another name of this server has to be given to it with --host-name.</source>
        <translation>Verwenden Sie die Adresse, die die Konsole des Bedieners zeigt, oder localhost. Ein anderer Name dieses Servers muss ihm mit --host-name angegeben werden.</translation>
    </message>
    <message>
        <source>Too many wrong pins, or too many requests, in a short time.</source>
        <translation>Zu viele falsche Pins oder zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait the seconds in Retry-After. Ask for a pin when a person has typed it, not while they type.</source>
        <translation>Warten Sie die Sekunden in Retry-After ab. Fragen Sie eine Pin an, wenn eine Person sie eingegeben hat, nicht während sie tippt.</translation>
    </message>
    <message>
        <source>A defect in this server.</source>
        <translation>Ein Fehler in diesem Server.</translation>
    </message>
    <message>
        <source>Report it with the request id; the server&apos;s log has more under that id.</source>
        <translation>Melden Sie ihn mit der Anfrage-ID; das Log des Servers hat unter dieser ID mehr dazu.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>The routes are /auth and /session, spelled exactly so; no slash at the end, no encoded letters. A browser shows a page to try them by hand at /, and /openapi.yaml describes all there is.</source>
        <translation>Die Routen sind /auth und /session, genau so geschrieben; kein Schrägstrich am Ende, keine kodierten Buchstaben. Ein Browser zeigt unter / eine Seite, um sie von Hand auszuprobieren, und /openapi.yaml beschreibt alles, was es gibt.</translation>
    </message>
    <message>
        <source>The path exists, but not with this method.</source>
        <translation>Den Pfad gibt es, aber nicht mit dieser Methode.</translation>
    </message>
    <message>
        <source>The Allow field of the answer lists the methods.</source>
        <translation>Das Feld Allow der Antwort zählt die Methoden auf.</translation>
    </message>
    <message>
        <source>What arrived is not a request of HTTP/1.1 (RFC 9112).</source>
        <translation>Was ankam, ist keine Anfrage nach HTTP/1.1 (RFC 9112).</translation>
    </message>
    <message>
        <source>Use an HTTP library. The detail says what is wrong with the bytes.</source>
        <translation>Verwenden Sie eine HTTP-Bibliothek. Das Detail sagt, was an den Bytes falsch ist.</translation>
    </message>
    <message>
        <source>The request did not arrive completely in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig vollständig an.</translation>
    </message>
    <message>
        <source>Send head and body without long pauses; ten seconds are enough for each.</source>
        <translation>Senden Sie Kopf und Inhalt ohne lange Pausen; für jedes von beiden genügen zehn Sekunden.</translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation>Der Inhalt ist größer, als diese Route annimmt.</translation>
    </message>
    <message>
        <source>A creation holds one address: a kilobyte is plenty.</source>
        <translation>Eine Erstellung enthält eine Adresse: Ein Kilobyte ist reichlich.</translation>
    </message>
    <message>
        <source>The request line is longer than the server reads.</source>
        <translation>Die Anfragezeile ist länger, als der Server liest.</translation>
    </message>
    <message>
        <source>Nothing the routes need comes near 4 KiB: look for something repeated in the URL.</source>
        <translation>Nichts, was die Routen brauchen, kommt 4 KiB nahe: Suchen Sie nach etwas, das sich in der URL wiederholt.</translation>
    </message>
    <message>
        <source>The Expect field asks for something other than 100-continue.</source>
        <translation>Das Feld Expect verlangt etwas anderes als 100-continue.</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>Lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation>Die Header-Felder sind zu viele oder zu groß.</translation>
    </message>
    <message>
        <source>64 fields and 16 KiB are allowed; cookies of other programs on the same host are a usual cause.</source>
        <translation>64 Felder und 16 KiB sind erlaubt; Cookies anderer Programme auf demselben Host sind eine häufige Ursache.</translation>
    </message>
    <message>
        <source>A method or transfer coding that this server does not know.</source>
        <translation>Eine Methode oder Übertragungskodierung, die dieser Server nicht kennt.</translation>
    </message>
    <message>
        <source>GET, POST, HEAD and OPTIONS, and the chunked coding, are what there is.</source>
        <translation>Es gibt GET, POST, HEAD und OPTIONS sowie die Kodierung chunked.</translation>
    </message>
    <message>
        <source>Another version of HTTP than 1.0 and 1.1.</source>
        <translation>Eine andere HTTP-Version als 1.0 und 1.1.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation>Verwenden Sie HTTP/1.1. Auf diesem Port gibt es kein HTTP/2.</translation>
    </message>
    <message>
        <source>Ask as /session?sid= followed by the 4 to 9 digits. A pin is text: its leading zeros count.</source>
        <translation>Fragen Sie mit /session?sid= an, gefolgt von den 4 bis 9 Ziffern. Eine Pin ist Text: Führende Nullen zählen.</translation>
    </message>
</context>
<context>
    <name>pinbridge::SettingsDesk</name>
    <message>
        <source>The file has a setting %1, which this program does not know. It stays in the file and counts for nothing.</source>
        <translation>Die Datei hat eine Einstellung %1, die dieses Programm nicht kennt. Sie bleibt in der Datei und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 When you save, the file is renamed and a new one made.</source>
        <translation>%1 Beim Speichern wird die Datei umbenannt und eine neue angelegt.</translation>
    </message>
    <message>
        <source>The file that was not understood is kept as %1.</source>
        <translation>Die Datei, die nicht verstanden wurde, ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>pinbridge::States</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>all %1 stages</source>
        <translation>alle %1 Stufen</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>On the LAN, every device</source>
        <translation>Im LAN, jedes Gerät</translation>
    </message>
    <message>
        <source>On the LAN, approved devices</source>
        <translation>Im LAN, zugelassene Geräte</translation>
    </message>
    <message>
        <source>Example site</source>
        <translation>Beispielstandort</translation>
    </message>
    <message>
        <source>Sandbox (built in)</source>
        <translation>Sandbox (eingebaut)</translation>
    </message>
    <message>
        <source>Damaged profile</source>
        <translation>Beschädigtes Profil</translation>
    </message>
    <message>
        <source>Site %1, %2</source>
        <translation>Standort %1, %2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message numerus="yes">
        <source>The file does not give %n of the values; fill in: %1.</source>
        <translation>
            <numerusform>In der Datei fehlt %n Wert; ergänzen Sie: %1.</numerusform>
            <numerusform>In der Datei fehlen %n Werte; ergänzen Sie: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secrets are in the vault, but these files with them could not be removed: %1. The next save and the next start try again; or remove them yourself.</source>
        <translation>Seine Geheimnisse sind im Schlüsselbund, aber diese Dateien mit ihnen ließen sich nicht entfernen: %1. Das nächste Speichern und der nächste Start versuchen es wieder; oder entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Its secrets are in files, and the vault may still have them, too. They are removed there as soon as it is unlocked, and with the profile.</source>
        <translation>Seine Geheimnisse sind in Dateien, und womöglich hat sie der Schlüsselbund auch noch. Dort werden sie entfernt, sobald er entsperrt ist, und mit dem Profil.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::AddressCard</name>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>https works on the same port.</source>
        <translation>https geht über denselben Port.</translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation>https wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation>Kommt nichts an? Meist liegt es am Gast-WLAN, an einem VPN oder einer Firewall.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Other addresses ▾</source>
        <translation>Andere Adressen ▾</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Requests in flight are answered first.</source>
        <translation>Laufende Anfragen werden noch beantwortet.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>No device can reach this desk until the server is started.</source>
        <translation>Kein Gerät erreicht diesen Rechner, bis der Server gestartet ist.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Type this on the device</source>
        <translation>Geben Sie dies am Gerät ein</translation>
    </message>
    <message>
        <source>Address on this machine: %1</source>
        <translation>Adresse auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>Address for devices: %1</source>
        <translation>Adresse für Geräte: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 des Zertifikats: %1</translation>
    </message>
    <message>
        <source>Show %1 — %2</source>
        <translation>%1 zeigen – %2</translation>
    </message>
    <message>
        <source>Let Pinbridge choose</source>
        <translation>Automatisch wählen</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, set on the Settings page “%1” to :: and “%2” to “%3”.</source>
        <translation>Kein Telefon erreicht sie. Damit Telefone um Zugriff bitten können, stellen Sie auf der Seite Einstellungen „%1“ auf :: und „%2“ auf „%3“.</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, set “%1” to “%2” on the Settings page.</source>
        <translation>Kein Telefon erreicht sie. Damit Telefone um Zugriff bitten können, stellen Sie auf der Seite Einstellungen „%1“ auf „%2“.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Calls</name>
    <message>
        <source>The call has not started yet.</source>
        <translation>Der Anruf hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>In a call for less than a minute</source>
        <translation>Seit weniger als einer Minute im Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>In a call for %n minute(s)</source>
        <translation>
            <numerusform>Seit %n Minute im Gespräch</numerusform>
            <numerusform>Seit %n Minuten im Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>The call ended in less than a minute.</source>
        <translation>Der Anruf endete nach weniger als einer Minute.</translation>
    </message>
    <message numerus="yes">
        <source>The call ended after %n minute(s).</source>
        <translation>
            <numerusform>Der Anruf endete nach %n Minute.</numerusform>
            <numerusform>Der Anruf endete nach %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether there is a call is unknown: Help Lightning does not tell.</source>
        <translation>Ob telefoniert wird, ist unbekannt: Help Lightning sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CaptureWindow</name>
    <message>
        <source>%1 – capture</source>
        <translation>%1 – Mitschnitt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of the file %1. Nothing comes here.</source>
        <translation>
            <numerusform>%n Anfrage der Datei %1. Hier kommt nichts hinzu.</numerusform>
            <numerusform>%n Anfragen der Datei %1. Hier kommt nichts hinzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CertificateDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copy the certificate&apos;s address</source>
        <translation>Adresse des Zertifikats kopieren</translation>
    </message>
    <message>
        <source>Install it only when the device shows the same fingerprint (SHA-256):</source>
        <translation>Installieren Sie es nur, wenn das Gerät denselben Fingerabdruck (SHA-256) zeigt:</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Or save it, and bring the file to the device. The key that belongs to it never leaves this machine.</source>
        <translation>Oder speichern Sie es und bringen Sie die Datei auf das Gerät. Der zugehörige Schlüssel verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Certificate for https</source>
        <translation>Zertifikat für https</translation>
    </message>
    <message>
        <source>The server does not run. Start it first.</source>
        <translation>Der Server läuft nicht. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation>https wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Zertifikate (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A device trusts https here once it has this certificate. It is made anew when the server is given a name that it did not have before (“%1” on the Settings page); devices then need the new one. Open this on the device:</source>
        <translation>Ein Gerät vertraut https hier, sobald es dieses Zertifikat hat. Es wird neu erstellt, wenn der Server einen Namen bekommt, den er vorher nicht hatte („%1“ auf der Seite Einstellungen); Geräte brauchen dann das neue. Öffnen Sie dies am Gerät:</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CheckList</name>
    <message>
        <source>✓ fine</source>
        <translation>✓ in Ordnung</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! beachten</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Closing</name>
    <message>
        <source>When the window is c&amp;losed</source>
        <translation>Beim Sch&amp;ließen des Fensters</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Nachfragen</translation>
    </message>
    <message>
        <source>&amp;Keep serving in the tray</source>
        <translation>Im &amp;Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window. Its icon in the tray opens it again.</source>
        <translation>Pinbridge kann ohne sein Fenster weiterlaufen. Sein Symbol im Infobereich öffnet es wieder.</translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window: devices still reach it at %1. Its icon in the tray opens it again.</source>
        <translation>Pinbridge kann ohne sein Fenster weiterlaufen: Geräte erreichen es weiterhin unter %1. Sein Symbol im Infobereich öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>Stopped, it serves no device.</source>
        <translation>Gestoppt bedient Pinbridge kein Gerät.</translation>
    </message>
    <message>
        <source>Keep serving?</source>
        <translation>Weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Keep serving in the tray?</source>
        <translation>Im Infobereich weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Do &amp;not ask again</source>
        <translation>Nicht &amp;mehr nachfragen</translation>
    </message>
    <message>
        <source>Server › When the window is closed changes it back</source>
        <translation>Lässt sich unter Server › Beim Schließen des Fensters wieder ändern</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CompareDialog</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Abfrage: %1</translation>
    </message>
    <message>
        <source>Request field: %1</source>
        <translation>Anfragefeld: %1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfragetext</translation>
    </message>
    <message>
        <source>Request body: %1</source>
        <translation>Anfragetext: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reply field: %1</source>
        <translation>Antwortfeld: %1</translation>
    </message>
    <message>
        <source>Reply body</source>
        <translation>Antworttext</translation>
    </message>
    <message>
        <source>Reply body: %1</source>
        <translation>Antworttext: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Upstream: %1</source>
        <translation>Upstream: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and a request</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>Zwei Anfragen vergleichen</translation>
    </message>
    <message>
        <source>In what the two differ</source>
        <translation>Worin sich die beiden unterscheiden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Also what differs in any two</source>
        <translation>Auch, was immer verschieden ist</translation>
    </message>
    <message>
        <source>Times, request ids, durations</source>
        <translation>Zeiten, Kennungen, Dauern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>one of two has it not</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>Sie unterscheiden sich nicht.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceDecider</name>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 ist erlaubt.</translation>
    </message>
    <message>
        <source>%1 is allowed for an hour.</source>
        <translation>%1 ist für eine Stunde erlaubt.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 ist vergessen.</translation>
    </message>
    <message>
        <source>It no longer waits. When it asks again, it waits again.</source>
        <translation>Es wartet nicht mehr. Wenn es wieder anfragt, wartet es wieder.</translation>
    </message>
    <message>
        <source>Its allowance is lost: it is refused, and when it asks again it waits like a new device.</source>
        <translation>Seine Erlaubnis geht verloren: Es wird abgelehnt, und wenn es wieder anfragt, wartet es wie ein neues Gerät.</translation>
    </message>
    <message>
        <source>The block is lost: when it asks again, it waits like a new device.</source>
        <translation>Die Sperre geht verloren: Wenn es wieder anfragt, wartet es wie ein neues Gerät.</translation>
    </message>
    <message>
        <source>1 device no longer waits.</source>
        <translation>1 Gerät wartet nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices no longer wait.</source>
        <translation>
            <numerusform>%n Gerät wartet nicht mehr.</numerusform>
            <numerusform>%n Geräte warten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Gerät sperren</translation>
    </message>
    <message>
        <source>Forget device</source>
        <translation>Gerät vergessen</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>It loses its allowance and is refused from now on, whatever the access rules say, until you allow it.</source>
        <translation>Es verliert seine Erlaubnis und wird von jetzt an abgelehnt, unabhängig von den Zugriffsregeln, bis Sie es erlauben.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget waiting</source>
        <translation>Wartende vergessen</translation>
    </message>
    <message>
        <source>Forget the device that waits?</source>
        <translation>Das wartende Gerät vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n devices that wait?</source>
        <translation>
            <numerusform>%n wartendes Gerät vergessen?</numerusform>
            <numerusform>Alle %n wartenden Geräte vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait. Those that ask again wait again.</source>
        <translation>Sie warten nicht mehr. Wer wieder anfragt, wartet wieder.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 Its name is lost, too.</source>
        <translation>%1 Auch sein Name geht verloren.</translation>
    </message>
    <message>
        <source>%1 has no name any more.</source>
        <translation>%1 hat keinen Namen mehr.</translation>
    </message>
    <message>
        <source>%1 has its name now.</source>
        <translation>%1 hat jetzt seinen Namen.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>Zuerst gesehen %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1, 1 request since the start</source>
        <translation>%1, 1 Anfrage seit dem Start</translation>
    </message>
    <message>
        <source>%1, %2 requests since the start</source>
        <translation>%1, %2 Anfragen seit dem Start</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Letzte Anfrage</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 — calls itself “%2”</source>
        <translation>%1 – nennt sich „%2“</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesLesson</name>
    <message>
        <source>No device is served</source>
        <translation>Kein Gerät wird bedient</translation>
    </message>
    <message>
        <source>Only this machine is served</source>
        <translation>Nur dieser Rechner wird bedient</translation>
    </message>
    <message>
        <source>Every device is served</source>
        <translation>Jedes Gerät wird bedient</translation>
    </message>
    <message>
        <source>No device has asked yet</source>
        <translation>Noch kein Gerät hat angefragt</translation>
    </message>
    <message>
        <source>The devices that you have decided on appear here when the server runs, and new ones wait here for you.</source>
        <translation>Die Geräte, über die Sie entschieden haben, erscheinen hier, wenn der Server läuft, und neue warten hier auf Sie.</translation>
    </message>
    <message>
        <source>A device that calls for the first time waits here until you allow it, for good or for an hour, or block it. Type this on the device:</source>
        <translation>Ein Gerät, das zum ersten Mal anfragt, wartet hier, bis Sie es dauerhaft oder für eine Stunde erlauben oder es sperren. Geben Sie dies am Gerät ein:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation>Kommt nichts an? Meist liegt es am Gast-WLAN, an einem VPN oder einer Firewall.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>This desk listens on this machine only, so no device of the network can ask. To let devices ask, and decide on each here, set on the Settings page “%1” to :: and “%2” to “%3”.</source>
        <translation>Pinbridge ist nur auf diesem Rechner erreichbar, daher kann kein Gerät im Netz anfragen. Damit Geräte anfragen können und Sie hier über jedes entscheiden, stellen Sie auf der Seite Einstellungen „%1“ auf :: und „%2“ auf „%3“.</translation>
    </message>
    <message>
        <source>No device of the network reaches this desk, so none can ask. To let devices ask, and decide on each here, set “%1” to “%2” on the Settings page.</source>
        <translation>Kein Gerät im Netz erreicht diesen Rechner, daher kann keines anfragen. Damit Geräte anfragen können und Sie hier über jedes entscheiden, stellen Sie auf der Seite Einstellungen „%1“ auf „%2“.</translation>
    </message>
    <message>
        <source>Nobody has to ask, so nobody waits here. To decide on each device, set “%1” to “%2” on the Settings page.</source>
        <translation>Niemand muss um Zugriff bitten, daher wartet hier niemand. Um über jedes Gerät zu entscheiden, stellen Sie auf der Seite Einstellungen „%1“ auf „%2“.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>Allow for an &amp;hour</source>
        <translation>Für eine S&amp;tunde erlauben</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Forget &amp;waiting…</source>
        <translation>&amp;Wartende vergessen…</translation>
    </message>
    <message>
        <source>Known devices</source>
        <translation>Bekannte Geräte</translation>
    </message>
    <message>
        <source>1 more waits, in the list below.</source>
        <translation>1 weiteres wartet, in der Liste unten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait, in the list below.</source>
        <translation>
            <numerusform>%n weiteres wartet, in der Liste unten.</numerusform>
            <numerusform>%n weitere warten, in der Liste unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>Be&amp;nennen…</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>By address, name, state or what they call themselves</source>
        <translation>Nach Adresse, Name, Zustand oder wie sie sich nennen</translation>
    </message>
    <message>
        <source>No device matches.</source>
        <translation>Kein Gerät passt.</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Letzte Anfrage: %1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ExposureBanner</name>
    <message>
        <source>Every device that reaches this machine is served, without asking. To decide on each, set “%1” to “%2” on the Settings page.</source>
        <translation>Jedes Gerät, das diesen Rechner erreicht, wird ohne Nachfrage bedient. Um über jedes zu entscheiden, stellen Sie auf der Seite Einstellungen „%1“ auf „%2“.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FailureBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the failure</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Details ▾</source>
        <translation>Details ▾</translation>
    </message>
    <message>
        <source>Details ▸</source>
        <translation>Details ▸</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultBanner</name>
    <message>
        <source>Turn all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) on purpose:</source>
        <translation>
            <numerusform>%n absichtlicher Fehler:</numerusform>
            <numerusform>%n absichtliche Fehler:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Faults</source>
        <translation>Fehlerlabor öffnen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultDeviceField</name>
    <message>
        <source>Devices ▾</source>
        <translation>Geräte ▾</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>jedes Gerät</translation>
    </message>
    <message>
        <source>An address such as 192.168.2.17, a network such as 192.168.2.0/24, or nothing for any device</source>
        <translation>Eine Adresse wie 192.168.2.17, ein Netz wie 192.168.2.0/24, oder nichts für jedes Gerät</translation>
    </message>
    <message>
        <source>Devices that are known</source>
        <translation>Bekannte Geräte</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultForm</name>
    <message>
        <source>A rule of your own</source>
        <translation>Eine eigene Regel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>At random up to</source>
        <translation>Zufällig bis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie sie endet</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Aufrufe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn this rule on</source>
        <translation>Diese Regel einschalten</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <source>reset at once (RST)</source>
        <translation>sofort zurückgesetzt (RST)</translation>
    </message>
    <message>
        <source>closed in order (FIN)</source>
        <translation>ordentlich geschlossen (FIN)</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>With a second time, one at random between the two</source>
        <translation>Mit einer zweiten Zeit eine zufällige zwischen den beiden</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>How many requests it breaks; with nothing all, until it is turned off</source>
        <translation>Wie viele Anfragen sie stört; ohne Angabe alle, bis sie ausgeschaltet wird</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Für welches Gerät</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>A time is a whole number, such as 3, of the unit beside it.</source>
        <translation>Eine Zeit ist eine ganze Zahl, etwa 3, der Einheit daneben.</translation>
    </message>
    <message>
        <source>A time is %1 at least and %2 at most.</source>
        <translation>Eine Zeit ist mindestens %1 und höchstens %2.</translation>
    </message>
    <message>
        <source>The second time is the longer one.</source>
        <translation>Die zweite Zeit ist die längere.</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>Ein Status ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>How many times is a whole number from 1 to %1, or nothing for always.</source>
        <translation>Wie viele Male ist eine ganze Zahl von 1 bis %1, oder nichts für immer.</translation>
    </message>
    <message>
        <source>Write a number here: %1.</source>
        <translation>Schreiben Sie hier eine Zahl: %1.</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Starten Sie zuerst den Server</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>How many requests have met the rule</extracomment>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>jedes Gerät</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>noch %n Mal</numerusform>
            <numerusform>noch %n Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultPresetCard</name>
    <message>
        <source>Often wanted</source>
        <translation>Oft gebraucht</translation>
    </message>
    <message>
        <source>Each turns one rule on. What it tries stands here for the one that you point at.</source>
        <translation>Jede Schaltfläche schaltet eine Regel ein. Was sie prüft, steht hier zu der, auf die Sie zeigen.</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Für welches Gerät</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultTimeField</name>
    <message>
        <source>Unit of: %1</source>
        <translation>Einheit von: %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Faults</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultsPage</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Turn rule off</source>
        <translation>&amp;Regel ausschalten</translation>
    </message>
    <message>
        <source>Turn &amp;all off</source>
        <translation>&amp;Alle ausschalten</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>Nichts ist gestört</translation>
    </message>
    <message>
        <source>What does an app do when its token has expired, the pin is wrong, or no answer comes? Turn on a rule below, and the next requests of a device meet just that; Traffic marks them. No rule outlives the server: after Stop, a restart, or a change of profile or settings nothing is on.</source>
        <translation>Was tut eine App, wenn ihr Token abgelaufen ist, die Pin nicht stimmt oder keine Antwort kommt? Schalten Sie unten eine Regel ein, und die nächsten Anfragen eines Geräts treffen genau darauf; unter Verkehr sind sie markiert. Keine Regel überlebt den Server: Nach Stoppen, einem Neustart oder einem Wechsel von Profil oder Einstellungen ist nichts eingeschaltet.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that concerns a request breaks it. None is on after Stop or a restart of the server.</source>
        <translation>Die erste Regel, die eine Anfrage betrifft, stört sie. Nach Stoppen oder einem Neustart des Servers ist keine eingeschaltet.</translation>
    </message>
    <message>
        <source>Rule %1 is on: %2.</source>
        <extracomment>The rule&apos;s mark, as &quot;#3&quot;, and what it does</extracomment>
        <translation>Regel %1 ist eingeschaltet: %2.</translation>
    </message>
    <message>
        <source>Rule %1 is off.</source>
        <translation>Regel %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>All rules are off.</source>
        <translation>Alle Regeln sind ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FilterLine</name>
    <message>
        <source>All words must hold. “-” before one: it must not. Ctrl+Space lists what can be typed.</source>
        <translation>Alle Wörter müssen zutreffen. „-“ vor einem: Es darf nicht zutreffen. Strg+Leertaste zeigt, was man eingeben kann.</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Was man eingeben kann</translation>
    </message>
    <message>
        <source>Filter: status:&gt;=400</source>
        <translation>Filter: status:&gt;=400</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FullScreenPin</name>
    <message>
        <source>Pin for %1</source>
        <translation>Pin für %1</translation>
    </message>
    <message>
        <source>Pin, full screen</source>
        <translation>Pin im Vollbild</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc verlässt das Vollbild</translation>
    </message>
    <message>
        <source>This pin has ended and joins nobody any more.</source>
        <translation>Diese Pin ist beendet und verbindet niemanden mehr.</translation>
    </message>
    <message>
        <source>This pin is %1 and joins nobody any more.</source>
        <translation>Diese Pin ist %1 und verbindet niemanden mehr.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::GuideDialog</name>
    <message>
        <source>change the page</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>neue Sitzung</translation>
    </message>
    <message>
        <source>does what the page is for</source>
        <translation>löst die Hauptaktion der Seite aus</translation>
    </message>
    <message>
        <source>on a session: copies its pin</source>
        <translation>auf einer Sitzung: kopiert ihre Pin</translation>
    </message>
    <message>
        <source>on a session: its pin over the whole screen; Esc leaves</source>
        <translation>auf einer Sitzung: zeigt ihre Pin im Vollbild; Esc verlässt es</translation>
    </message>
    <message>
        <source>on a device: allows one that waits, forgets any after a question</source>
        <translation>auf einem Gerät: erlaubt ein wartendes; vergisst jedes nach Rückfrage</translation>
    </message>
    <message>
        <source>on a request under Traffic: copies it as one line</source>
        <translation>auf einer Anfrage unter Verkehr: kopiert sie als eine Zeile</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>From two addresses to a pin</source>
        <translation>Von zwei Adressen zu einer Pin</translation>
    </message>
    <message>
        <source>1. Use the sandbox, or enter your site&apos;s credentials under Profiles.
2. Under Sessions type the creator&apos;s and the contact&apos;s address.
3. Press Create session, and read the pin to the contact.
4. The contact&apos;s device sends the pin to this desk and gets its side of the call.</source>
        <translation>1. Verwenden Sie die Sandbox, oder geben Sie die Zugangsdaten Ihres Standorts unter Profile ein.
2. Geben Sie unter Sitzungen die Adressen des Erstellers und des Kontakts ein.
3. Drücken Sie „Sitzung erstellen“, und lesen Sie dem Kontakt die Pin vor.
4. Das Gerät des Kontakts sendet die Pin an diesen Rechner und bekommt seine Seite des Anrufs.</translation>
    </message>
    <message>
        <source>What a device does</source>
        <translation>Was ein Gerät tut</translation>
    </message>
    <message>
        <source>These ask this desk as a phone does:</source>
        <translation>Diese Befehle fragen hier an wie ein Telefon:</translation>
    </message>
    <message>
        <source>A device that calls for the first time waits under Devices until you allow it. For https it needs this desk&apos;s certificate: Server, Certificate….</source>
        <translation>Ein Gerät, das zum ersten Mal anfragt, wartet unter Geräte, bis Sie es erlauben. Für https braucht es das Zertifikat dieses Rechners: Server › Zertifikat….</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Eingabe, Entf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>on a device: gives it a name</source>
        <translation>auf einem Gerät: gibt ihm einen Namen</translation>
    </message>
    <message>
        <source>under Settings: the search; Esc empties it</source>
        <translation>unter Einstellungen: die Suche; Esc leert sie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>on a rule under Faults: turns it off</source>
        <translation>auf einer Regel im Fehlerlabor: schaltet sie aus</translation>
    </message>
    <message>
        <source>There can be several profiles: the button at the top changes between them. Users shows what is inside a user&apos;s token, Traffic why a device was refused. Faults breaks what devices ask, to try an app.</source>
        <translation>Es kann mehrere Profile geben: Die Schaltfläche oben wechselt zwischen ihnen. Benutzer zeigt, was im Token eines Benutzers steht, Verkehr, warum ein Gerät abgelehnt wurde. Das Fehlerlabor stört, was Geräte anfragen, um eine App zu erproben.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Header</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profile…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::HomePage</name>
    <message>
        <source>In the sandbox every address at example.com is a user. nobody@example.com is not: see what a failure looks like.</source>
        <translation>In der Sandbox ist jede Adresse unter example.com ein Benutzer. nobody@example.com ist keiner: So sieht ein Fehlschlag aus.</translation>
    </message>
    <message>
        <source>Pinbridge joins two people in a Help Lightning call by a short pin. Two ways to begin:</source>
        <translation>Pinbridge verbindet zwei Personen mit einer kurzen Pin in einem Anruf über Help Lightning. Zwei Wege für den Anfang:</translation>
    </message>
    <message>
        <source>Create a session</source>
        <translation>Sitzung erstellen</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Sessions appear here: pin, who made it, who is awaited, and whether they have come. Type two addresses above and press Create session.</source>
        <translation>Sitzungen erscheinen hier: Pin, wer sie erstellt hat, wer erwartet wird und ob die Person beigetreten ist. Geben Sie oben zwei Adressen ein und drücken Sie „Sitzung erstellen“.</translation>
    </message>
    <message>
        <source>Copy pin</source>
        <translation>Pin kopieren</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::KeyField</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Choose the partner key&apos;s file</source>
        <translation>Datei des Partnerschlüssels wählen</translation>
    </message>
    <message>
        <source>Paste the partner key</source>
        <translation>Partnerschlüssel einfügen</translation>
    </message>
    <message>
        <source>The stored key</source>
        <translation>Der gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>Drop the .pem file here</source>
        <translation>.pem-Datei hierher ziehen</translation>
    </message>
    <message>
        <source>%1 — kept; drop another to replace it</source>
        <translation>%1 – gespeichert; zum Ersetzen einen anderen hierher ziehen</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>Partnerschlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.txt)</source>
        <translation>Schlüssel (*.pem *.key *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no key. Copy the whole file&apos;s text, with its BEGIN and END lines.</source>
        <translation>Die Zwischenablage enthält keinen Schlüssel. Kopieren Sie den ganzen Text der Datei, samt den Zeilen mit BEGIN und END.</translation>
    </message>
    <message>
        <source>%1 %2 stays.</source>
        <translation>%1 %2 bleibt.</translation>
    </message>
    <message>
        <source>The pasted key</source>
        <translation>Der eingefügte Schlüssel</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The key of the file</source>
        <translation>Der Schlüssel aus der Datei</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pinbridge speaks this language from its next start.</source>
        <translation>Pinbridge spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Loss</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the server stops, nobody can join with these pins until it runs again:
%1</source>
        <translation>Wenn der Server stoppt, kann niemand mit diesen Pins beitreten, bis er wieder läuft:
%1</translation>
    </message>
    <message>
        <source>Pins are kept in memory. Where the server stops these end, and nobody can join with them any more:
%1</source>
        <translation>Pins werden im Arbeitsspeicher gehalten. Wenn der Server stoppt, enden diese, und niemand kann mehr mit ihnen beitreten:
%1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Pins behalten</translation>
    </message>
    <message>
        <source>Devices that wait for an answer get it first. These pins belong to the site in use: while another one is nobody can join with them. They work again once it is back in use, as long as they live:
%1</source>
        <translation>Geräte, die auf eine Antwort warten, bekommen sie zuerst. Diese Pins gehören zum verwendeten Standort: Solange ein anderer verwendet wird, kann niemand mit ihnen beitreten. Sobald er wieder verwendet wird, funktionieren sie wieder, solange sie gültig sind:
%1</translation>
    </message>
    <message>
        <source>Devices that wait for an answer get it first. Pins are kept in memory: with the change these end, and nobody can join with them any more:
%1</source>
        <translation>Geräte, die auf eine Antwort warten, bekommen sie zuerst. Pins werden im Arbeitsspeicher gehalten: Mit dem Wechsel enden diese, und niemand kann mehr mit ihnen beitreten:
%1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>Server stoppen?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Change to the sandbox?</source>
        <translation>Zur Sandbox wechseln?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation>Profil wechseln?</translation>
    </message>
    <message>
        <source>Pinbridge</source>
        <translation>Pinbridge</translation>
    </message>
    <message>
        <source>Pinbridge — %1 (sandbox)</source>
        <translation>Pinbridge – %1 (Sandbox)</translation>
    </message>
    <message>
        <source>Pinbridge — %1</source>
        <translation>Pinbridge – %1</translation>
    </message>
    <message>
        <source>Quit Pinbridge?</source>
        <translation>Pinbridge beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>Server s&amp;toppen</translation>
    </message>
    <message>
        <source>Use the san&amp;dbox</source>
        <translation>San&amp;dbox verwenden</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Zertifikat…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Pin</translation>
    </message>
    <message>
        <source>Copy the server&apos;s &amp;address</source>
        <translation>&amp;Adresse des Servers kopieren</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Verkehr</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation>&amp;Verkehr</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;About Pinbridge</source>
        <translation>Ü&amp;ber Pinbridge</translation>
    </message>
    <message>
        <source>About Pinbridge</source>
        <translation>Über Pinbridge</translation>
    </message>
    <message>
        <source>Pinbridge %1</source>
        <translation>Pinbridge %1</translation>
    </message>
    <message>
        <source>Desktop console and LAN server for Help Lightning sessions.

Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>Desktop-Konsole und LAN-Server für Sitzungen mit Help Lightning.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Qt %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n nicht gespeichert</numerusform>
            <numerusform>%n nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a &amp;profile</source>
        <translation>&amp;Profil verwenden</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>&amp;Log zeigen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehlerlabor</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>Fehler&amp;labor</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Names</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What the operator calls a device, and its address</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Navigation</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::People</name>
    <message>
        <source>Known addresses</source>
        <translation>Bekannte Adressen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinCard</name>
    <message>
        <source>Copy pin</source>
        <translation>Pin kopieren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR-Code der Einladung</translation>
    </message>
    <message>
        <source>Pin for %1</source>
        <translation>Pin für %1</translation>
    </message>
    <message>
        <source>%1 — valid until %2</source>
        <translation>%1 – gültig bis %2</translation>
    </message>
    <message>
        <source>%1 — this pin is %2 and joins nobody any more.</source>
        <translation>%1 – diese Pin ist %2 und verbindet niemanden mehr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text</source>
        <translation>Die Adresse des Servers und die Pin, als Text</translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text. Only this machine reaches that address.</source>
        <translation>Die Adresse des Servers und die Pin, als Text. Nur dieser Rechner erreicht diese Adresse.</translation>
    </message>
    <message>
        <source>Pin: %1</source>
        <translation>Pin: %1</translation>
    </message>
    <message>
        <source>Server: %1
Pin: %2</source>
        <translation>Server: %1
Pin: %2</translation>
    </message>
    <message>
        <source>Revoke pin</source>
        <translation>Pin widerrufen</translation>
    </message>
    <message>
        <source>Revoke pin %1?</source>
        <translation>Pin %1 widerrufen?</translation>
    </message>
    <message>
        <source>%1 can no longer join with it. The session stays at Help Lightning; whoever has joined stays in the call. A revoked pin does not come back.</source>
        <translation>%1 kann damit nicht mehr beitreten. Die Sitzung bleibt bei Help Lightning; wer beigetreten ist, bleibt im Anruf. Eine widerrufene Pin kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The marks of a quotation around the pin as it is spoken.</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinDisplay</name>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Acme Field Service</source>
        <translation>Acme Kundendienst</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Enterprise id</source>
        <translation>Enterprise-ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase of the partner key</source>
        <translation>Passphrase des Partnerschlüssels</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>Partnerschlüssel</translation>
    </message>
    <message>
        <source>kept; type to replace</source>
        <translation>gespeichert; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>paste the site&apos;s API key</source>
        <translation>API-Schlüssel des Standorts einfügen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileListCard</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile holds what Help Lightning issued for a site. Fill in the form, or import a .env file, and save.</source>
        <translation>Ein Profil enthält, was Help Lightning für einen Standort ausgestellt hat. Füllen Sie das Formular aus, oder importieren Sie eine .env-Datei, und speichern Sie.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Use the chosen profile</source>
        <translation>Gewähltes Profil verwenden</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>More that can be done with profiles</source>
        <translation>Weitere Aktionen für Profile</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Import .env…</source>
        <translation>.env &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export .env…</source>
        <translation>.env &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileMenu</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use %1, given at the start</source>
        <translation>%1 verwenden, beim Start angegeben</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileQuestions</name>
    <message>
        <source>Discard the new profile?</source>
        <translation>Neues Profil verwerfen?</translation>
    </message>
    <message>
        <source>Discard what was changed in %1?</source>
        <translation>Änderungen an %1 verwerfen?</translation>
    </message>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>Die Eingaben hier sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Its folder %1 is removed.</source>
        <translation>Sein Ordner %1 wird entfernt.</translation>
    </message>
    <message>
        <source>Its API key and its partner key are removed from the system&apos;s vault. Nothing brings them back but the files that were issued with the site.</source>
        <translation>Sein API-Schlüssel und sein Partnerschlüssel werden aus dem Schlüsselbund des Systems entfernt. Nur die Dateien, die mit dem Standort ausgestellt wurden, bringen sie zurück.</translation>
    </message>
    <message>
        <source>The files with its API key and its partner key are removed. Nothing brings them back but the files that were issued with the site.</source>
        <translation>Die Dateien mit seinem API-Schlüssel und seinem Partnerschlüssel werden entfernt. Nur die Dateien, die mit dem Standort ausgestellt wurden, bringen sie zurück.</translation>
    </message>
    <message>
        <source>The server goes on with it until it is stopped or another one is used.</source>
        <translation>Der Server arbeitet damit weiter, bis er gestoppt oder ein anderes Profil verwendet wird.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>With API key and partner &amp;key</source>
        <translation>Mit API-Schlüssel und Partner&amp;schlüssel</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>A .env file with the site&apos;s address and number, for pinbridge-server --env-file or another desk.</source>
        <translation>Eine .env-Datei mit Adresse und Nummer des Standorts, für pinbridge-server --env-file oder einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who has these files can do everything that the site can. Both, the .env file and the key&apos;s file beside it, can be read by your user alone; keep them so, and remove them when they have served.</source>
        <translation>Wer diese Dateien hat, kann alles, was der Standort kann. Beide, die .env-Datei und die Schlüsseldatei daneben, kann nur Ihr Benutzerkonto lesen; belassen Sie es dabei, und entfernen Sie sie, wenn sie ihren Zweck erfüllt haben.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfilesPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>Help Lightning site</source>
        <translation>Standort bei Help Lightning</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>Kein Konto?</translation>
    </message>
    <message>
        <source>The sandbox imitates Help Lightning inside this program. Nothing leaves this machine.</source>
        <translation>Die Sandbox ahmt Help Lightning in diesem Programm nach. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation>Profil wechseln?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking Help Lightning, stage by stage. Each takes 10 seconds at most; what was found comes at the end…</source>
        <translation>Help Lightning wird gefragt, Stufe für Stufe. Jede dauert höchstens 10 Sekunden; das Ergebnis kommt am Ende…</translation>
    </message>
    <message>
        <source>Walks from the URL to a user look-up and names the first stage that fails, with its likely cause.</source>
        <translation>Geht von der URL bis zur Benutzersuche und nennt die erste Stufe, die fehlschlägt, samt der wahrscheinlichen Ursache.</translation>
    </message>
    <message>
        <source>The sandbox is in use</source>
        <translation>Die Sandbox wird verwendet</translation>
    </message>
    <message>
        <source>Secrets are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation>Geheimnisse liegen in Dateien, die nur Ihr Benutzerkonto lesen kann, in %1. Sie werden nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Save in files and use</source>
        <translation>In Dateien speichern und verwenden</translation>
    </message>
    <message>
        <source>Save in files</source>
        <translation>In Dateien speichern</translation>
    </message>
    <message>
        <source>Asking the system&apos;s vault. If it wants its password, type that in its own window…</source>
        <translation>Der Schlüsselbund des Systems wird gefragt. Wenn er sein Passwort verlangt, geben Sie es in seinem eigenen Fenster ein…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s vault, which is locked now. They are never shown again.</source>
        <translation>Geheimnisse liegen im Schlüsselbund des Systems, der zurzeit gesperrt ist. Sie werden nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s vault. They are never shown again.</source>
        <translation>Geheimnisse liegen im Schlüsselbund des Systems. Sie werden nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>This session has no vault for secrets. They are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation>In dieser Anmeldesitzung gibt es keinen Schlüsselbund für Geheimnisse. Sie liegen in Dateien, die nur Ihr Benutzerkonto lesen kann, in %1. Sie werden nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>In den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Keep in the vault instead</source>
        <translation>Stattdessen im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Keep in files instead</source>
        <translation>Stattdessen in Dateien speichern</translation>
    </message>
    <message>
        <source>Read from the file. Save it to keep it.</source>
        <translation>Aus der Datei gelesen. Speichern Sie es, um es zu behalten.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 Remove it, or mend the file and start again.</source>
        <translation>%1 Entfernen Sie das Profil, oder reparieren Sie die Datei und starten Sie Pinbridge neu.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>.env-Datei importieren</translation>
    </message>
    <message>
        <source>Environment files (*.env .env*)</source>
        <translation>Umgebungsdateien (*.env .env*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Environment files (*.env)</source>
        <translation>Umgebungsdateien (*.env)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::RefusalCard</name>
    <message>
        <source>requests of devices that are not allowed</source>
        <translation>Anfragen von Geräten, die nicht erlaubt sind</translation>
    </message>
    <message>
        <source>pins that no live session has</source>
        <translation>Pins, die keine gültige Sitzung hat</translation>
    </message>
    <message>
        <source>requests beyond the limits</source>
        <translation>Anfragen über den Grenzen</translation>
    </message>
    <message>
        <source>requests under a foreign host name</source>
        <translation>Anfragen unter fremdem Hostnamen</translation>
    </message>
    <message>
        <source>requests that could not be read</source>
        <translation>Anfragen, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>connections beyond the limits</source>
        <translation>Verbindungen über den Grenzen</translation>
    </message>
    <message>
        <source>Refused since the start</source>
        <translation>Abgelehnt seit dem Start</translation>
    </message>
    <message>
        <source>Nothing has been refused.</source>
        <translation>Nichts wurde abgelehnt.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Remedies</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>Profile öffnen</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>Geräte öffnen</translation>
    </message>
    <message>
        <source>Start on a free port</source>
        <translation>Auf freiem Port starten</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open Faults</source>
        <translation>Fehlerlabor öffnen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ServerHint</name>
    <message>
        <source>The server is starting…</source>
        <translation>Der Server wird gestartet…</translation>
    </message>
    <message>
        <source>The server is stopping…</source>
        <translation>Der Server wird gestoppt…</translation>
    </message>
    <message>
        <source>The server does not run, so no device is served.</source>
        <translation>Der Server läuft nicht, daher wird kein Gerät bedient.</translation>
    </message>
    <message>
        <source>There are no credentials yet, so no device is served.</source>
        <translation>Es gibt noch keine Zugangsdaten, daher wird kein Gerät bedient.</translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be asked yet.</source>
        <translation>Der Server läuft nicht, daher kann noch nichts angefragt werden.</translation>
    </message>
    <message>
        <source>There are no credentials yet, so nothing can be asked.</source>
        <translation>Es gibt noch keine Zugangsdaten, daher kann nichts angefragt werden.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>Profile öffnen</translation>
    </message>
    <message>
        <source>The server does not run, so there is nothing to break.</source>
        <translation>Der Server läuft nicht, also gibt es nichts zu stören.</translation>
    </message>
    <message>
        <source>There are no credentials yet, so there is nothing to break.</source>
        <translation>Es gibt noch keine Zugangsdaten, also gibt es nichts zu stören.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionDetails</name>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Noch niemand ist beigetreten.</translation>
    </message>
    <message>
        <source>joined %1 from %2</source>
        <translation>beigetreten %1 von %2</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a session to see its id, its two sides and who joined.</source>
        <translation>Wählen Sie eine Sitzung, um ihre ID, ihre beiden Seiten und die Beigetretenen zu sehen.</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>Benutzer-Token</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>Sitzungs-Token</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Creator — %1</source>
        <translation>Ersteller – %1</translation>
    </message>
    <message>
        <source>unknown to this desk</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Contact — %1</source>
        <translation>Kontakt – %1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionForm</name>
    <message>
        <source>Creator&apos;s address</source>
        <translation>Adresse des Erstellers</translation>
    </message>
    <message>
        <source>Contact&apos;s address</source>
        <translation>Adresse des Kontakts</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sitzung erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Swap creator and contact</source>
        <translation>Ersteller und Kontakt tauschen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelled. If Help Lightning had made the session already, it appears in the list.</source>
        <translation>Abgebrochen. Wenn Help Lightning die Sitzung schon erstellt hatte, erscheint sie in der Liste.</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>wird begonnen…</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Starten Sie zuerst den Server</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionModel</name>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>beigetreten %1</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>call ended</source>
        <translation>Anruf beendet</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionsPage</name>
    <message>
        <source>Search pin, address, session id or device</source>
        <translation>Pin, Adresse, Sitzungs-ID oder Gerät suchen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>A session joins two people: the creator starts it, the contact types its pin. Type their addresses above and press Create session; devices make sessions, too, and all of them appear here.</source>
        <translation>Eine Sitzung verbindet zwei Personen: Der Ersteller beginnt sie, der Kontakt gibt ihre Pin ein. Geben Sie oben ihre Adressen ein und drücken Sie „Sitzung erstellen“; auch Geräte erstellen Sitzungen, und alle erscheinen hier.</translation>
    </message>
    <message>
        <source>&amp;Copy pin</source>
        <translation>Pin &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Pin &amp;full screen</source>
        <translation>Pin im &amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Revoke pin…</source>
        <translation>Pin &amp;widerrufen…</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Copy &amp;device command</source>
        <translation>&amp;Gerätebefehl kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingField</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Einheit von: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, je Zeile ein Eintrag</translation>
    </message>
    <message>
        <source>one a line, such as
%1</source>
        <translation>je Zeile ein Eintrag, etwa
%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses ▾</source>
        <translation>Adressen ▾</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>An address, and the network that it is on</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingLine</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>What is saved does not count: %1</source>
        <translation>Das Gespeicherte zählt nicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by %1: fixed until the program is started without it.</source>
        <translation>Durch %1 vorgegeben: fest, bis das Programm ohne diese Angabe gestartet wird.</translation>
    </message>
    <message>
        <source>Set by the variable %1: fixed until the program is started without it.</source>
        <translation>Durch die Variable %1 vorgegeben: fest, bis das Programm ohne sie gestartet wird.</translation>
    </message>
    <message>
        <source>--%1 or %2</source>
        <translation>--%1 oder %2</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>Nach Neustart</translation>
    </message>
    <message>
        <source>Shared on the store</source>
        <translation>Über den Speicher geteilt</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where devices find the server, for http and https alike. With 0 a free one is taken, another at each start.</source>
        <translation>Wo Geräte den Server finden, für http wie für https. Bei 0 wird ein freier Port genommen, bei jedem Start ein anderer.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>An address of this machine. :: is every one, 127.0.0.1 keeps all other machines out.</source>
        <translation>Eine Adresse dieses Rechners. :: steht für alle, 127.0.0.1 hält alle anderen Rechner fern.</translation>
    </message>
    <message>
        <source>Other names of this server</source>
        <translation>Weitere Namen dieses Servers</translation>
    </message>
    <message>
        <source>Names that devices reach it by, beside this machine&apos;s own and its addresses. Requests for other names are refused.</source>
        <translation>Namen, unter denen Geräte ihn erreichen, neben dem Namen dieses Rechners und seinen Adressen. Anfragen unter anderen Namen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Reverse proxies</source>
        <translation>Reverse-Proxys</translation>
    </message>
    <message>
        <source>Addresses whose word on whom they ask for (X-Forwarded-For) is taken. From any other address it counts for nothing.</source>
        <translation>Adressen, denen geglaubt wird, für wen sie anfragen (X-Forwarded-For). Von jeder anderen Adresse zählt diese Angabe nicht.</translation>
    </message>
    <message>
        <source>Which devices are served</source>
        <translation>Welche Geräte bedient werden</translation>
    </message>
    <message>
        <source>A new device waits on the Devices page until you allow it, or is served at once, or never.</source>
        <translation>Ein neues Gerät wartet auf der Seite Geräte, bis Sie es erlauben, oder wird sofort bedient, oder nie.</translation>
    </message>
    <message>
        <source>Devices that I allow</source>
        <translation>Geräte, die ich erlaube</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Everyone who reaches the port</source>
        <translation>Alle, die den Port erreichen</translation>
    </message>
    <message>
        <source>Networks without asking</source>
        <translation>Netze ohne Nachfrage</translation>
    </message>
    <message>
        <source>Devices of these networks need not be allowed one by one. Only where devices have to be allowed at all.</source>
        <translation>Geräte dieser Netze müssen nicht einzeln erlaubt werden. Gilt nur, wo Geräte überhaupt erlaubt werden müssen.</translation>
    </message>
    <message>
        <source>Digits of a pin</source>
        <translation>Ziffern einer Pin</translation>
    </message>
    <message>
        <source>From 4 to 8. While half of all such pins are in use, new ones get one more.</source>
        <translation>Von 4 bis 8. Solange die Hälfte aller solchen Pins in Gebrauch ist, bekommen neue eine Ziffer mehr.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>How long a pin can be used</source>
        <translation>Wie lange eine Pin verwendbar ist</translation>
    </message>
    <message>
        <source>From a minute to 30 days. The session&apos;s tokens may end it sooner.</source>
        <translation>Von einer Minute bis 30 Tage. Die Token der Sitzung können sie früher beenden.</translation>
    </message>
    <message>
        <source>What fetches the contact&apos;s side</source>
        <translation>Was die Seite des Kontakts abruft</translation>
    </message>
    <message>
        <source>What a device has to send beside the pin, so that a pin that was overheard is of no use alone.</source>
        <translation>Was ein Gerät außer der Pin senden muss, damit eine mitgehörte Pin allein nichts nützt.</translation>
    </message>
    <message>
        <source>The pin alone</source>
        <translation>Die Pin allein</translation>
    </message>
    <message>
        <source>Any user&apos;s token of this server</source>
        <translation>Ein beliebiges Benutzer-Token dieses Servers</translation>
    </message>
    <message>
        <source>The contact&apos;s own token</source>
        <translation>Das eigene Token des Kontakts</translation>
    </message>
    <message>
        <source>Form of session_id in replies</source>
        <translation>Form von session_id in Antworten</translation>
    </message>
    <message>
        <source>The vendor&apos;s documents and its current apps differ. Choose what your devices read.</source>
        <translation>Die Dokumentation des Herstellers und seine aktuellen Apps weichen voneinander ab. Wählen Sie, was Ihre Geräte lesen.</translation>
    </message>
    <message>
        <source>A list, as documented</source>
        <translation>Eine Liste, wie dokumentiert</translation>
    </message>
    <message>
        <source>A string, as current apps read it</source>
        <translation>Eine Zeichenfolge, wie aktuelle Apps sie lesen</translation>
    </message>
    <message>
        <source>Web pages that may read replies</source>
        <translation>Webseiten, die Antworten lesen dürfen</translation>
    </message>
    <message>
        <source>Scheme and host, perhaps a port or * for every port. The server&apos;s own page always may.</source>
        <translation>Schema und Host, dazu ein Port oder * für jeden Port, wenn nötig. Die eigene Seite des Servers darf es immer.</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>Anfragen von einer Adresse</translation>
    </message>
    <message>
        <source>Beyond that they are answered with 429. This machine is exempt.</source>
        <translation>Darüber hinaus wird mit 429 geantwortet. Dieser Rechner ist ausgenommen.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>Requests at once from one address</source>
        <translation>Anfragen auf einmal von einer Adresse</translation>
    </message>
    <message>
        <source>That many are taken together from one that was silent before.</source>
        <translation>So viele werden zusammen angenommen, wenn eine Adresse zuvor still war.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Open connections in all</source>
        <translation>Offene Verbindungen insgesamt</translation>
    </message>
    <message>
        <source>Further ones are closed. It is never more than half of the files that the system lets the server open.</source>
        <translation>Weitere werden geschlossen. Es ist nie mehr als die Hälfte der Dateien, die das System den Server öffnen lässt.</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Open connections from one address</source>
        <translation>Offene Verbindungen von einer Adresse</translation>
    </message>
    <message>
        <source>Those of this machine may be 1024 or more.</source>
        <translation>Von diesem Rechner dürfen es 1024 oder mehr sein.</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>Ihr eigenes Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and those of its issuers, in the place of the one that is made in the data folder.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat und denen seiner Aussteller, anstelle des Zertifikats, das im Datenordner erstellt wird.</translation>
    </message>
    <message>
        <source>none: one is made</source>
        <translation>keines: eines wird erstellt</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sein privater Schlüssel</translation>
    </message>
    <message>
        <source>A PEM file, where the key is not in the certificate&apos;s. Its passphrase is not kept here: give it in PINBRIDGE_TLS_KEY_PASSPHRASE.</source>
        <translation>Eine PEM-Datei, wenn der Schlüssel nicht in der Datei des Zertifikats steht. Seine Passphrase wird hier nicht gespeichert: Geben Sie sie in PINBRIDGE_TLS_KEY_PASSPHRASE an.</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Where sessions and devices are kept</source>
        <translation>Wo Sitzungen und Geräte gespeichert werden</translation>
    </message>
    <message>
        <source>A SQLite file; or postgresql://user@host/database, which several servers share, the password in PGPASSWORD or ~/.pgpass; or memory: to forget them with the program.</source>
        <translation>Eine SQLite-Datei; oder postgresql://user@host/database, gemeinsam für mehrere Server, das Passwort in PGPASSWORD oder ~/.pgpass; oder memory:, dann werden sie mit dem Programm vergessen.</translation>
    </message>
    <message>
        <source>Key of the store</source>
        <translation>Schlüssel des Speichers</translation>
    </message>
    <message>
        <source>The file with the key that seals the tokens in the store. All servers on a store need the same.</source>
        <translation>Die Datei mit dem Schlüssel, der die Token im Speicher versiegelt. Alle Server an einem Speicher brauchen denselben.</translation>
    </message>
    <message>
        <source>store.key in the data folder</source>
        <translation>store.key im Datenordner</translation>
    </message>
    <message>
        <source>How long ended sessions are kept</source>
        <translation>Wie lange beendete Sitzungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>From a day to 3650 days. They have no tokens any more.</source>
        <translation>Von einem Tag bis 3650 Tage. Sie haben keine Token mehr.</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>Form des Logs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON, a line each</source>
        <translation>JSON, eines je Zeile</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>Wer bedient wird</translation>
    </message>
    <message>
        <source>Pins and sessions</source>
        <translation>Pins und Sitzungen</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>Storage, history and log</source>
        <translation>Speicher, Verlauf und Log</translation>
    </message>
    <message>
        <source>What the program writes while it runs. It changes at once.</source>
        <translation>Was das Programm schreibt, während es läuft. Ändert sich sofort.</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>Stufen des Logs</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, for all or for one category: server, upstream, sessions, storage, sandbox, app. It changes at once.</source>
        <translation>debug, info, warning oder critical, für alle oder für eine Kategorie: server, upstream, sessions, storage, sandbox, app. Ändert sich sofort.</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>Datei des Logs</translation>
    </message>
    <message>
        <source>A path below the data folder, or a full one; none: no file. Only its owner can read it. It changes at once.</source>
        <translation>Ein Pfad unterhalb des Datenordners oder ein vollständiger; none: keine Datei. Nur ihr Eigentümer kann sie lesen. Ändert sich sofort.</translation>
    </message>
    <message>
        <source>Size of the log&apos;s file</source>
        <translation>Größe der Logdatei</translation>
    </message>
    <message>
        <source>From 64K to 1G. Then it is renamed, and a new one begins.</source>
        <translation>Von 64K bis 1G. Danach wird sie umbenannt, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>Older files of the log</source>
        <translation>Ältere Logdateien</translation>
    </message>
    <message>
        <source>How many are kept, from 1 to 100.</source>
        <translation>Wie viele aufbewahrt werden, von 1 bis 100.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Pins in the log</source>
        <translation>Pins im Log</translation>
    </message>
    <message>
        <source>With a pin anybody who reaches the server joins the session.</source>
        <translation>Mit einer Pin tritt jeder, der den Server erreicht, der Sitzung bei.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Requests kept for Traffic</source>
        <translation>Anfragen für Verkehr</translation>
    </message>
    <message>
        <source>In memory and without secrets, 0 to 1000000; 0 records none.</source>
        <translation>Im Arbeitsspeicher und ohne Geheimnisse, 0 bis 1000000; 0 zeichnet keine auf.</translation>
    </message>
    <message>
        <source>Memory for Traffic</source>
        <translation>Speicher für Verkehr</translation>
    </message>
    <message>
        <source>From 1M to 4G; where it is full, the oldest requests go.</source>
        <translation>Von 1M bis 4G; ist er voll, gehen die ältesten Anfragen.</translation>
    </message>
    <message>
        <source>Pins in Traffic</source>
        <translation>Pins im Verkehr</translation>
    </message>
    <message>
        <source>What became of calls</source>
        <translation>Was aus Anrufen wurde</translation>
    </message>
    <message>
        <source>Help Lightning is asked now and then whether a session&apos;s call has begun or ended. Devices&apos; requests come first.</source>
        <translation>Help Lightning wird ab und zu gefragt, ob der Anruf einer Sitzung begonnen hat oder beendet ist. Anfragen der Geräte gehen vor.</translation>
    </message>
    <message>
        <source>Asked in the sandbox only</source>
        <translation>Nur in der Sandbox erfragt</translation>
    </message>
    <message>
        <source>Asked always</source>
        <translation>Immer erfragt</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie erfragt</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>Speichern und neu starten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save the changes and restart the server</source>
        <translation>Änderungen speichern und Server neu starten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>A value cannot be used; what is wrong is said beside it.</source>
        <translation>Ein Wert ist nicht verwendbar; was falsch ist, steht daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%n values cannot be used; what is wrong is said beside them.</source>
        <translation>
            <numerusform>%n Wert ist nicht verwendbar; was falsch ist, steht daneben.</numerusform>
            <numerusform>%n Werte sind nicht verwendbar; was falsch ist, steht daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>1 Änderung ist nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n Änderung ist nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server restarts…</source>
        <translation>Der Server wird neu gestartet…</translation>
    </message>
    <message>
        <source>Saved. The server still runs as it was started; what waits for a restart: %1.</source>
        <translation>Gespeichert. Der Server läuft noch so, wie er gestartet wurde; was auf einen Neustart wartet: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Der Server läuft nicht.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Server neu starten</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsPage</name>
    <message>
        <source>Only what is not at its &amp;default</source>
        <translation>Nur Ab&amp;weichungen vom Standard</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search: port, certificate, PINBRIDGE_…</source>
        <translation>Suchen: Port, Zertifikat, PINBRIDGE_…</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
    <message>
        <source>The server runs with what is saved.</source>
        <translation>Der Server läuft mit dem, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>Server neu starten?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>%1 von %2 Einstellungen</translation>
    </message>
    <message>
        <source>Every setting is at its default.</source>
        <translation>Jede Einstellung steht auf ihrem Standard.</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot; in its name, its explanation or its variable.</source>
        <translation>Keine Einstellung hat „%1“ in ihrem Namen, ihrer Erläuterung oder ihrer Variablen.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::StatusStrip</name>
    <message>
        <source>No device is served</source>
        <translation>Kein Gerät wird bedient</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Noch kein Gerät</translation>
    </message>
    <message>
        <source>Serving 1 device</source>
        <translation>Bedient 1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>Serving %n devices</source>
        <translation>
            <numerusform>Bedient %n Gerät</numerusform>
            <numerusform>Bedient %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation>Gegenstelle %1</translation>
    </message>
    <message>
        <source>%1 · clock %2</source>
        <translation>%1 · Uhr %2</translation>
    </message>
    <message>
        <source>Sandbox: nothing here reaches Help Lightning</source>
        <translation>Sandbox: Nichts hier erreicht Help Lightning</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TextSearch</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Times</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a step whose answer served another request, too</comment>
        <translation>%1 (geteilt)</translation>
    </message>
    <message>
        <source>%1 (remembered)</source>
        <comment>a step that was not needed</comment>
        <translation>%1 (gemerkt)</translation>
    </message>
    <message>
        <source>device waits</source>
        <translation>Gerät wartet</translation>
    </message>
    <message>
        <source>The device waited %1.</source>
        <translation>Das Gerät wartete %1.</translation>
    </message>
    <message>
        <source>at hand</source>
        <comment>a step that took no time</comment>
        <translation>zur Hand</translation>
    </message>
    <message>
        <source>%1: nobody was asked.</source>
        <translation>%1: niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>%1: began after %2, took %3.</source>
        <translation>%1: begann nach %2, dauerte %3.</translation>
    </message>
    <message>
        <source>at hand after %1</source>
        <translation>nach %1 zur Hand</translation>
    </message>
    <message>
        <source>begin %1</source>
        <translation>Beginn %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>asked by the server for itself, and shared</source>
        <translation>vom Server für sich gefragt und geteilt</translation>
    </message>
    <message>
        <source>asked for request %1, and shared</source>
        <translation>für Anfrage %1 gefragt und geteilt</translation>
    </message>
    <message>
        <source>remembered: nobody was asked</source>
        <translation>gemerkt: niemand wurde gefragt</translation>
    </message>
    <message>
        <source>asked for this request</source>
        <translation>für diese Anfrage gefragt</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>Partner-Token</translation>
    </message>
    <message>
        <source>look up user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>create the session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>ask for video</source>
        <translation>Video anfragen</translation>
    </message>
    <message>
        <source>contact&apos;s side</source>
        <translation>Seite des Kontakts</translation>
    </message>
    <message>
        <source>call records</source>
        <translation>Anrufaufzeichnungen</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nothing was asked upstream for this request.</source>
        <translation>Für diese Anfrage wurde Help Lightning nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>%n-mal gesendet</numerusform>
            <numerusform>%n-mal gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer says that a token has ended</source>
        <translation>die Antwort sagt, dass ein Token abgelaufen ist</translation>
    </message>
    <message>
        <source>user&apos;s token</source>
        <translation>Token des Benutzers</translation>
    </message>
    <message>
        <source>%1: began %2 before the request, and had not ended with its answer.</source>
        <translation>%1: begann %2 vor der Anfrage und war mit ihrer Antwort noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>%1: began after %2, and had not ended with the answer.</source>
        <translation>%1: begann nach %2 und war mit der Antwort noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>%1: began %2 before the request, took %3.</source>
        <translation>%1: begann %2 vor der Anfrage, dauerte %3.</translation>
    </message>
    <message>
        <source>begin %1 before the request</source>
        <translation>Beginn %1 vor der Anfrage</translation>
    </message>
    <message>
        <source>first byte before the request</source>
        <translation>erstes Byte vor der Anfrage</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenClaims</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>%1: with a secret that only its maker has</source>
        <translation>%1: mit einem Geheimnis, das nur der Aussteller hat</translation>
    </message>
    <message>
        <source>not at all: anybody can have made it</source>
        <translation>gar nicht: jeder kann es ausgestellt haben</translation>
    </message>
    <message>
        <source>is for</source>
        <translation>gilt für</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>ausgestellt von</translation>
    </message>
    <message>
        <source>to be shown to</source>
        <translation>vorzulegen bei</translation>
    </message>
    <message>
        <source>made</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenLine</name>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Copy the %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied for a minute; then the clipboard is cleared</source>
        <translation>Für eine Minute kopiert; danach wird die Zwischenablage geleert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenModel</name>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>this desk alone</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>Sitzungs-Token</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>Benutzer-Token</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokensCard</name>
    <message>
        <source>Living tokens seen in this run, and who holds them</source>
        <translation>Gültige Token, die in diesem Lauf gesehen wurden, und wer sie hat</translation>
    </message>
    <message>
        <source>Living tokens seen in this run</source>
        <translation>Gültige Token, die in diesem Lauf gesehen wurden</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Traffic</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>client gone</source>
        <translation>Client getrennt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a client</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Android sample</source>
        <translation>Android-Beispiel</translation>
    </message>
    <message>
        <source>iOS Objective-C</source>
        <translation>iOS Objective-C</translation>
    </message>
    <message>
        <source>iOS Swift</source>
        <translation>iOS Swift</translation>
    </message>
    <message>
        <source>Xamarin sample</source>
        <translation>Xamarin-Beispiel</translation>
    </message>
    <message>
        <source>Web sample</source>
        <translation>Web-Beispiel</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficActions</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Co&amp;mpare two…</source>
        <translation>Zwei &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>Zum &amp;Neuesten</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Ko&amp;pieren als</translation>
    </message>
    <message>
        <source>cURL (&amp;bash)</source>
        <translation>cURL (&amp;bash)</translation>
    </message>
    <message>
        <source>Copied as a command for bash.</source>
        <translation>Als Befehl für bash kopiert.</translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Copied as a command for PowerShell.</source>
        <translation>Als Befehl für PowerShell kopiert.</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>Copied as HTTP.</source>
        <translation>Als HTTP kopiert.</translation>
    </message>
    <message>
        <source>&amp;Filter by its id</source>
        <translation>Nach seiner Kennung &amp;filtern</translation>
    </message>
    <message>
        <source>Copied: as a filter it shows this request alone.</source>
        <translation>Kopiert: Als Filter zeigt es nur diese Anfrage.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export &amp;HAR…</source>
        <translation>&amp;HAR exportieren …</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>Mitschnitt &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are in %1.</source>
        <translation>
            <numerusform>%n Anfrage ist in %1.</numerusform>
            <numerusform>%n Anfragen sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again and answered.</source>
        <translation>Noch einmal gesendet und beantwortet.</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>No longer kept.</source>
        <translation>Nicht mehr behalten.</translation>
    </message>
    <message>
        <source>Kept: it stays whatever else comes. The filter is:kept shows all of them.</source>
        <translation>Behalten: Sie bleibt, was auch kommt. Der Filter is:kept zeigt alle davon.</translation>
    </message>
    <message>
        <source>It cannot be kept: there is room for no more. Let others go first.</source>
        <translation>Sie lässt sich nicht behalten: Es ist kein Platz mehr. Geben Sie erst andere frei.</translation>
    </message>
    <message>
        <source>Export what is listed as HAR</source>
        <translation>Das Aufgelistete als HAR exportieren</translation>
    </message>
    <message>
        <source>Save what is listed as a capture</source>
        <translation>Das Aufgelistete als Mitschnitt speichern</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>Captures (*.pbcapture)</source>
        <translation>Mitschnitte (*.pbcapture)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficDetails</name>
    <message>
        <source>What was said is gone: so many requests came since that this one is no longer recorded. Keep a request to have it stay.</source>
        <translation>Was gesagt wurde, ist fort: Seither kamen so viele Anfragen, dass diese nicht mehr aufgezeichnet ist. Behalten Sie eine Anfrage, damit sie bleibt.</translation>
    </message>
    <message>
        <source>Nothing more was recorded of it.</source>
        <translation>Mehr wurde davon nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was asked: the connection did not come that far.</source>
        <translation>Es wurde nichts gefragt: Die Verbindung kam nicht so weit.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficFacts</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1, over https</source>
        <translation>%1, über https</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>the client had gone before it was there</source>
        <translation>der Client hatte sich getrennt, bevor sie da war</translation>
    </message>
    <message>
        <source>none was played</source>
        <translation>keine gespielt</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficLesson</name>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Noch wurde nichts angefragt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Every request of a device appears here as it is answered: when it came, from where, what it asked, what it got, and why.</source>
        <translation>Jede Anfrage eines Geräts erscheint hier, sobald sie beantwortet ist: wann sie kam, woher, was sie wollte, was sie bekam und warum.</translation>
    </message>
    <message>
        <source>Use the device, or ask from a terminal as it would:</source>
        <translation>Benutzen Sie das Gerät, oder fragen Sie von einem Terminal aus an, wie es das täte:</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The client had gone</source>
        <translation>Der Client hatte sich getrennt</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was there, most often by a time-out of its own.</source>
        <translation>Er hat die Verbindung geschlossen, bevor seine Antwort da war, meist wegen eines eigenen Zeitlimits.</translation>
    </message>
    <message>
        <source>When it asks again, it gets a session that was already made for it.</source>
        <translation>Wenn er wieder anfragt, bekommt er eine Sitzung, die schon für ihn erstellt wurde.</translation>
    </message>
    <message>
        <source>Fault on purpose: %1</source>
        <translation>Absichtlicher Fehler: %1</translation>
    </message>
    <message>
        <source>A rule of the fault lab broke this request, to show what the app makes of it.</source>
        <translation>Eine Regel des Fehlerlabors hat diese Anfrage gestört, um zu zeigen, was die App daraus macht.</translation>
    </message>
    <message>
        <source>Where that is not wanted any more, turn the rule off.</source>
        <translation>Wo das nicht mehr gewünscht ist, die Regel ausschalten.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>Kept: it stays whatever else comes</source>
        <translation>Behalten: Sie bleibt, was auch kommt</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficNotice</name>
    <message>
        <source>Nothing is recorded, so nothing new is listed here: “%1” is 0 in the settings. Set a number, such as 10000.</source>
        <translation>Nichts wird aufgezeichnet, deshalb erscheint hier nichts Neues: „%1“ ist in den Einstellungen 0. Eine Zahl wie 10000 eintragen.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficPage</name>
    <message>
        <source>the latest %1 requests</source>
        <translation>die neuesten %1 Anfragen</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>none of %1 requests matches</source>
        <translation>keine von %1 Anfragen passt</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>1 request is gone. The next ones appear here.</source>
        <translation>1 Anfrage ist entfernt. Die nächsten erscheinen hier.</translation>
    </message>
    <message>
        <source>%1 requests are gone. The next ones appear here.</source>
        <translation>%1 Anfragen sind entfernt. Die nächsten erscheinen hier.</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · angehalten</translation>
    </message>
    <message>
        <source> · paused, %1 more came</source>
        <translation> · angehalten, %1 weitere kamen</translation>
    </message>
    <message>
        <source>Sent again and answered. It is not listed yet.</source>
        <translation>Noch einmal gesendet und beantwortet. Es steht noch nicht in der Liste.</translation>
    </message>
    <message>
        <source>Sent again and answered. The filter hides it.</source>
        <translation>Noch einmal gesendet und beantwortet. Der Filter verbirgt es.</translation>
    </message>
    <message>
        <source> · not recorded, as too many came at once: %1</source>
        <translation> · nicht aufgezeichnet, da zu viele auf einmal kamen: %1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficStory</name>
    <message>
        <source>Choose a request to see what became of it and why.</source>
        <translation>Wählen Sie eine Anfrage, um zu sehen, was aus ihr wurde und warum.</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTable</name>
    <message>
        <source>Requests of devices</source>
        <translation>Anfragen von Geräten</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTexts</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>What was said, as text</source>
        <translation>Was gesagt wurde, als Text</translation>
    </message>
    <message>
        <source>Upstream (%1)</source>
        <translation>Upstream (%1)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrayIcon</name>
    <message>
        <source>S&amp;how Pinbridge</source>
        <translation>Pinbridge &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Sitzung…</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>Server s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>1 device waits for a decision</source>
        <translation>1 Gerät wartet auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n devices wait for a decision</source>
        <translation>
            <numerusform>%n Gerät wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Geräte warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinbridge: listening</source>
        <translation>Pinbridge: läuft</translation>
    </message>
    <message>
        <source>Pinbridge: listening on %1</source>
        <translation>Pinbridge: erreichbar unter %1</translation>
    </message>
    <message>
        <source>Pinbridge: starting</source>
        <translation>Pinbridge: wird gestartet</translation>
    </message>
    <message>
        <source>Pinbridge: stopping</source>
        <translation>Pinbridge: wird gestoppt</translation>
    </message>
    <message>
        <source>Pinbridge: failed: %1</source>
        <translation>Pinbridge: fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Pinbridge: failed</source>
        <translation>Pinbridge: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pinbridge: stopped</source>
        <translation>Pinbridge: gestoppt</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Unsaved</name>
    <message>
        <source>Settings are not saved</source>
        <translation>Einstellungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Quit without saving the settings?</source>
        <translation>Beenden, ohne die Einstellungen zu speichern?</translation>
    </message>
    <message>
        <source>A setting was changed and is not saved.</source>
        <translation>Eine Einstellung wurde geändert und ist nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed and are not saved.</source>
        <translation>
            <numerusform>%n Einstellung wurde geändert und ist nicht gespeichert.</numerusform>
            <numerusform>%n Einstellungen wurden geändert und sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UpstreamCard</name>
    <message>
        <source>Upstream</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>Partnerschlüssel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>RSA %1 · %2</source>
        <translation>RSA %1 · %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>noch nichts angefragt</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UserCard</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>Benutzer-Token</translation>
    </message>
    <message>
        <source>Look inside the token</source>
        <translation>Inhalt des Tokens zeigen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>A token opens this user&apos;s account for whoever has it. Shown ones are hidden again after 15 seconds; a copied one leaves the clipboard after a minute. Forgetting a user takes it from this window; Help Lightning does not end a token before its time.</source>
        <translation>Ein Token öffnet das Konto dieses Benutzers für jeden, der es hat. Gezeigte werden nach 15 Sekunden wieder verborgen; ein kopiertes verlässt die Zwischenablage nach einer Minute. Vergessen entfernt den Benutzer aus diesem Fenster; Help Lightning beendet ein Token nicht vor seiner Zeit.</translation>
    </message>
    <message>
        <source>Close the token</source>
        <translation>Inhalt des Tokens schließen</translation>
    </message>
    <message>
        <source>This token says nothing of itself that can be read: it is no JWT.</source>
        <translation>Dieses Token sagt nichts Lesbares über sich: Es ist kein JWT.</translation>
    </message>
    <message>
        <source>What the token says of itself. Help Lightning alone can tell whether it is true.</source>
        <translation>Was das Token über sich sagt. Nur Help Lightning weiß, ob es stimmt.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UserModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UsersPage</name>
    <message>
        <source>Authenticate</source>
        <translation>Authentifizieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The user appears here: name, id, and the token a device would get, with the time it still lives.</source>
        <translation>Der Benutzer erscheint hier: Name, ID und das Token, das ein Gerät bekäme, mit der Zeit, die es noch gilt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>User&apos;s address</source>
        <translation>Adresse des Benutzers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Authenticate a user</source>
        <translation>Benutzer authentifizieren</translation>
    </message>
    <message>
        <source>Asking Help Lightning for %1…</source>
        <translation>Help Lightning wird nach %1 gefragt…</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>Starten Sie zuerst den Server</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>Benutzer seit dem Programmstart</translation>
    </message>
    <message>
        <source>Users that were authenticated</source>
        <translation>Authentifizierte Benutzer</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingCard</name>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation>Für eine Stunde erlauben</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation>%1 bittet um Zugriff</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>Allow %1 for an hour</source>
        <translation>%1 für eine Stunde erlauben</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 weiteres wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n weiteres wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>has waited for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>%1 · does not say what it is</source>
        <translation>%1 · sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>%1 · calls itself “%2”</source>
        <translation>%1 · nennt sich „%2“</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingNotice</name>
    <message>
        <source>%1 asks for access</source>
        <translation>%1 bittet um Zugriff</translation>
    </message>
    <message>
        <source>Click here to decide on this device.</source>
        <translation>Klicken Sie hier, um über dieses Gerät zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices ask for access</source>
        <translation>
            <numerusform>%n Gerät bittet um Zugriff</numerusform>
            <numerusform>%n Geräte bitten um Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is %1. Click here to decide on them.</source>
        <translation>Das letzte ist %1. Klicken Sie hier, um über sie zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WelcomeCard</name>
    <message>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>An imitation of Help Lightning runs inside this window. No account, nothing leaves this machine, and every address at example.com is a user.</source>
        <translation>Eine Nachahmung von Help Lightning läuft in diesem Fenster. Kein Konto, nichts verlässt diesen Rechner, und jede Adresse unter example.com ist ein Benutzer.</translation>
    </message>
    <message>
        <source>Connect to Help Lightning</source>
        <translation>Mit Help Lightning verbinden</translation>
    </message>
    <message>
        <source>You need your site&apos;s enterprise id, its API key and its partner key. Each is checked as you type, and kept on this machine only.</source>
        <translation>Sie brauchen die Enterprise-ID Ihres Standorts, seinen API-Schlüssel und seinen Partnerschlüssel. Alles wird beim Eingeben geprüft und nur auf diesem Rechner gespeichert.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WindowSettings</name>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>These count at once, but for the language.</source>
        <translation>Diese gelten sofort, außer der Sprache.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pinbridge speaks it from its next start.</source>
        <translation>Pinbridge spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>While the server serves, its icon in the tray can stay.</source>
        <translation>Solange der Server Geräte bedient, kann sein Symbol im Infobereich bleiben.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing stops and quits.</source>
        <translation>Dieser Desktop zeigt zurzeit keinen Infobereich; Schließen stoppt den Server und beendet Pinbridge.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep serving in the tray</source>
        <translation>Im Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Start Pinbridge when I log in</source>
        <translation>Pinbridge bei meiner Anmeldung starten</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Without its window, in the tray, so that devices are served from then on. The system&apos;s own list of programs at login shows it, too.</source>
        <translation>Ohne Fenster, im Infobereich, sodass Geräte von da an bedient werden. Auch die Autostart-Liste des Systems zeigt es.</translation>
    </message>
    <message>
        <source>Not available on this system yet.</source>
        <translation>Auf diesem System noch nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Words</name>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as QLocale::toString() takes them</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>life unknown</source>
        <translation>Gültigkeit unbekannt</translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation>gilt noch %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation>%1%2 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
</TS>
