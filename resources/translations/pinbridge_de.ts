<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>pinbridge::Autostart</name>
    <message>
        <source>Pinbridge cannot have itself started at login on this system yet.</source>
        <translation>Pinbridge kann auf diesem System noch nicht bei der Anmeldung gestartet werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>pinbridge::BridgeWorker</name>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>Der Server läuft nicht. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The profile has no partner key.</source>
        <translation>Das Profil hat keinen Partnerschlüssel.</translation>
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
        <source>Secrets are left in the vault: %1</source>
        <translation>Geheimnisse sind im Schlüsselbund zurückgeblieben: %1</translation>
    </message>
    <message>
        <source>This session has no vault for secrets.</source>
        <translation>In dieser Anmeldesitzung gibt es keinen Schlüsselbund für Geheimnisse.</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>Einstellungen lassen sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>pinbridge::Draft</name>
    <message>
        <source>Give the profile a name: it is shown at the top of the window.</source>
        <translation>Geben Sie dem Profil einen Namen: Er steht oben im Fenster.</translation>
    </message>
    <message>
        <source>There is no partner key. Choose the .pem file that was issued with the site.</source>
        <translation>Der Partnerschlüssel fehlt. Wählen Sie die .pem-Datei, die mit dem Standort ausgestellt wurde.</translation>
    </message>
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
        <source>There is a profile of that name. Give this one another.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon. Geben Sie diesem einen anderen.</translation>
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
    <name>pinbridge::Notes</name>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The Sessions page says what became of each pin.</source>
        <translation>Vergleichen Sie die Ziffern mit der Person, die sie vorgelesen hat, oder erstellen Sie eine neue Sitzung. Die Seite Sitzungen zeigt, was aus jeder Pin wurde.</translation>
    </message>
    <message>
        <source>Allow it on the Devices page, or its network with --allow. Until then its app need not send the request again.</source>
        <translation>Erlauben Sie es auf der Seite Geräte, oder sein Netz mit --allow. Bis dahin braucht seine App die Anfrage nicht erneut zu senden.</translation>
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
        <source>Use an address that the Home page shows, or localhost. Another name of this desk has to be given to it with --host-name.</source>
        <translation>Verwenden Sie eine Adresse, die die Seite Start zeigt, oder localhost. Ein anderer Name dieses Rechners muss mit --host-name angegeben werden.</translation>
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
        <source>Where the page is your own, start Pinbridge with --cors-origin.</source>
        <translation>Wenn es Ihre eigene Seite ist, starten Sie Pinbridge mit --cors-origin.</translation>
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
        <source>Ask as /session?sid= followed by the four to eight digits. A pin is text: its leading zeros count.</source>
        <translation>Fragen Sie mit /session?sid= an, gefolgt von den vier bis acht Ziffern. Eine Pin ist Text: Führende Nullen zählen.</translation>
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
        <source>No phone reaches it. To let phones ask for access, start Pinbridge without --host, and with --access approved.</source>
        <translation>Kein Telefon erreicht sie. Damit Telefone um Zugriff bitten können, starten Sie Pinbridge ohne --host und mit --access approved.</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, start Pinbridge with --access approved.</source>
        <translation>Kein Telefon erreicht sie. Damit Telefone um Zugriff bitten können, starten Sie Pinbridge mit --access approved.</translation>
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
        <source>A device trusts https here once it has this certificate. It is made anew when the server is given a name that it did not have before (--host-name); devices then need the new one. Open this on the device:</source>
        <translation>Ein Gerät vertraut https hier, sobald es dieses Zertifikat hat. Es wird neu erstellt, wenn der Server einen Namen bekommt, den er vorher nicht hatte (--host-name); Geräte brauchen dann das neue. Öffnen Sie dies am Gerät:</translation>
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
        <source>This desk listens on this machine only, so no device of the network can ask. To let devices ask, and decide on each here, start Pinbridge without --host, and with --access approved.</source>
        <translation>Pinbridge ist nur auf diesem Rechner erreichbar, daher kann kein Gerät im Netz anfragen. Damit Geräte anfragen können und Sie hier über jedes entscheiden, starten Sie Pinbridge ohne --host und mit --access approved.</translation>
    </message>
    <message>
        <source>No device of the network reaches this desk, so none can ask. To let devices ask, and decide on each here, start Pinbridge with --access approved.</source>
        <translation>Kein Gerät im Netz erreicht diesen Rechner, daher kann keines anfragen. Damit Geräte anfragen können und Sie hier über jedes entscheiden, starten Sie Pinbridge mit --access approved.</translation>
    </message>
    <message>
        <source>Nobody has to ask, so nobody waits here. To decide on each device, start Pinbridge with --access approved.</source>
        <translation>Niemand muss um Zugriff bitten, daher wartet hier niemand. Um über jedes Gerät zu entscheiden, starten Sie Pinbridge mit --access approved.</translation>
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
        <source>Every device that reaches this machine is served, without asking. To decide on each, start Pinbridge with --access approved.</source>
        <translation>Jedes Gerät, das diesen Rechner erreicht, wird ohne Nachfrage bedient. Um über jedes zu entscheiden, starten Sie Pinbridge mit --access approved.</translation>
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
        <source>There can be several profiles: the button at the top changes between them. Users shows what is inside a user&apos;s token, Traffic why a device was refused.</source>
        <translation>Es kann mehrere Profile geben: Die Schaltfläche oben wechselt zwischen ihnen. Benutzer zeigt, was im Token eines Benutzers steht, Verkehr, warum ein Gerät abgelehnt wurde.</translation>
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
        <source>What the program writes to stderr. It changes at once.</source>
        <translation>Was das Programm auf stderr schreibt. Ändert sich sofort.</translation>
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
</context>
<context>
    <name>pinbridge::ui::TrafficDetails</name>
    <message>
        <source>Choose a request to see what became of it and why.</source>
        <translation>Wählen Sie eine Anfrage, um zu sehen, was aus ihr wurde und warum.</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>nicht mehr in der Liste</translation>
    </message>
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
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>the client had gone before it was there</source>
        <translation>der Client hatte sich getrennt, bevor sie da war</translation>
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
        <source>&amp;Copy request</source>
        <translation>Anfrage &amp;kopieren</translation>
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
        <source>Filter by device, request, status or note</source>
        <translation>Nach Gerät, Anfrage, Status oder Hinweis filtern</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Abgelehnte und fehlgeschlagene</translation>
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
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
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
