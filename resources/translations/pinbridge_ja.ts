<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>pinbridge::BridgeWorker</name>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::Draft</name>
    <message>
        <source>Give the profile a name: it is shown at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner key. Choose the .pem file that was issued with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, no blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signs and verifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is protected: type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::Failure</name>
    <message>
        <source>This is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two users have this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s token was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin is not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or enter them under Profiles, or use the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning refused the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning refused the partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner key needs its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check, under Profiles, names the stage that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that has it and press Start, or start on a free port; devices then need the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was stopped meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in Pinbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up the contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creating the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping the pin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::Notes</name>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The Sessions page says what became of each pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it on the Devices page, or its network with --allow. Until then its app need not send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check under Profiles; most often a newer partner key has replaced the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device may try again a little later. Where it does not pass, the check under Profiles names the step that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that the Home page shows, or localhost. Another name of this desk has to be given to it with --host-name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creator fetched their own pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device sent the creator&apos;s token and got the contact&apos;s side. That joins one person twice, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin is for the contact&apos;s device; the creator has their side from making the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page of another origin asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was sent, but the page&apos;s browser keeps it: it comes from an origin that may not read replies (CORS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the page is your own, start Pinbridge with --cors-origin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::Problems</name>
    <message>
        <source>Not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not the JSON asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user token is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user token was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s credentials were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a request of HTTP/1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expectation that cannot be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fields are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an HTTP version of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names no user, or what it names is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as /auth?email=someone@example.com, the address percent-encoded: a + must be sent as %2B, or some clients turn it into a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of POST /session is missing, is not JSON, or does not name a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Content-Type: application/json and an object with contact_email, an address. Let a JSON library write it: quotes inside a value must be escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no pin, or the pin is not made of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as /session?sid= followed by the four to eight digits. A pin is text: its leading zeros count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route needs a user token, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the token from /auth into the Authorization field, as it is; Bearer before it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning does not take the user token: it has expired, was revoked, or belongs to another site or data centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call /auth again and use the new token. If new ones are refused too, compare the clocks of the device and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live session has this pin. It may be mistyped, expired, revoked or never made; the answer is the same for all, so that nobody learns which pins were real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The operator&apos;s console shows which it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no active user with this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, and the site: users of one data centre are unknown in another. The site&apos;s administrator can add or activate the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one active user of the site has this address, and none is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s administrator has to make the address unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not serve this device&apos;s address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator has to allow the device or its network. Do not send the request again by itself: nothing changes until a person acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning does not take this server&apos;s own credentials. The device can do nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator runs the credential check; most often a newer partner key has replaced the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning could not be reached, failed, or answered something that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again a little later, after Retry-After where it is given. The operator&apos;s console shows which step failed and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning took longer than a device can be kept waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. A request to create a session that was slow may be sent again without making two sessions, as long as it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopping, or cannot store sessions at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after the seconds in Retry-After.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host field names a server that this one is not. A page of a foreign site could otherwise use this server from the operator&apos;s browser (DNS rebinding).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that the operator&apos;s console shows, or localhost. Another name of this server has to be given to it with --host-name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong pins, or too many requests, in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait the seconds in Retry-After. Ask for a pin when a person has typed it, not while they type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it with the request id; the server&apos;s log has more under that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routes are /auth and /session, spelled exactly so; no slash at the end, no encoded letters. A browser shows a page to try them by hand at /, and /openapi.yaml describes all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path exists, but not with this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Allow field of the answer lists the methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not a request of HTTP/1.1 (RFC 9112).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an HTTP library. The detail says what is wrong with the bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not arrive completely in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send head and body without long pauses; ten seconds are enough for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A creation holds one address: a kilobyte is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line is longer than the server reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing the routes need comes near 4 KiB: look for something repeated in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Expect field asks for something other than 100-continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 fields and 16 KiB are allowed; cookies of other programs on the same host are a usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method or transfer coding that this server does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, POST, HEAD and OPTIONS, and the chunked coding, are what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of HTTP than 1.0 and 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::States</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the LAN, every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the LAN, approved devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox (built in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::AddressCard</name>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https works on the same port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, start Pinbridge without --host, and with --access approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, start Pinbridge with --access approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in flight are answered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device can reach this desk until the server is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this on the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for devices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CertificateDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device trusts https here once it has this certificate. It is made anew when the server is given a name that it did not have before (--host-name); devices then need the new one. Open this on the device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the certificate&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it only when the device shows the same fingerprint (SHA-256):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or save it, and bring the file to the device. The key that belongs to it never leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CheckList</name>
    <message>
        <source>✓ fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Closing</name>
    <message>
        <source>When the window is c&amp;losed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep serving in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window. Its icon in the tray opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window: devices still reach it at %1. Its icon in the tray opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, it serves no device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serving in the tray?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server › When the window is closed changes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceDecider</name>
    <message>
        <source>%1 is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is allowed for an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer waits. When it asks again, it waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its allowance is lost: it is refused, and when it asks again it waits like a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is lost: when it asks again, it waits like a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device no longer waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices no longer wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Block device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loses its allowance and is refused from now on, whatever the access rules say, until you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the device that waits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n devices that wait?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait. Those that ask again wait again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesLesson</name>
    <message>
        <source>No device is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this machine is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device has asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices that you have decided on appear here when the server runs, and new ones wait here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk listens on this machine only, so no device of the network can ask. To let devices ask, and decide on each here, start Pinbridge without --host, and with --access approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device of the network reaches this desk, so none can ask. To let devices ask, and decide on each here, start Pinbridge with --access approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to ask, so nobody waits here. To decide on each device, start Pinbridge with --access approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that calls for the first time waits here until you allow it, for good or for an hour, or block it. Type this on the device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow for an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more waits, in the list below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait, in the list below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ExposureBanner</name>
    <message>
        <source>Every device that reaches this machine is served, without asking. To decide on each, start Pinbridge with --access approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FailureBox</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details ▸</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FullScreenPin</name>
    <message>
        <source>Pin for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin, full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin has ended and joins nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin is %1 and joins nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::GuideDialog</name>
    <message>
        <source>change the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does what the page is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a session: copies its pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a session: its pin over the whole screen; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a device: allows one that waits, forgets any after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a request under Traffic: copies it as one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From two addresses to a pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Use the sandbox, or enter your site&apos;s credentials under Profiles.
2. Under Sessions type the creator&apos;s and the contact&apos;s address.
3. Press Create session, and read the pin to the contact.
4. The contact&apos;s device sends the pin to this desk and gets its side of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a device does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These ask this desk as a phone does:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that calls for the first time waits under Devices until you allow it. For https it needs this desk&apos;s certificate: Server, Certificate….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Header</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, given at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::HomePage</name>
    <message>
        <source>In the sandbox every address at example.com is a user. nobody@example.com is not: see what a failure looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge joins two people in a Help Lightning call by a short pin. Two ways to begin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions appear here: pin, who made it, who is awaited, and whether they have come. Type two addresses above and press Create session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::KeyField</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the partner key&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the .pem file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — kept; drop another to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no key. Copy the whole file&apos;s text, with its BEGIN and END lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge speaks this language from its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Loss</name>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the server stops, nobody can join with these pins until it runs again:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins are kept in memory. Where the server stops these end, and nobody can join with them any more:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::MainWindow</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to the sandbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge — %1 (sandbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Pinbridge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the san&amp;dbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the stored &amp;profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile &amp;given at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the server&apos;s &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pinbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pinbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop console and LAN server for Help Lightning sessions.

Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Navigation</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinCard</name>
    <message>
        <source>Copy pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — this pin is %2 and joins nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text. Only this machine reaches that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1
Pin: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke pin %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer join with it. The session stays at Help Lightning; whoever has joined stays in the call. A revoked pin does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinDisplay</name>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acme Field Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the site&apos;s API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfilesPage</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help Lightning site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox imitates Help Lightning inside this program. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Help Lightning, stage by stage. Each takes 10 seconds at most; what was found comes at the end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks from the URL to a user look-up and names the first stage that fails, with its likely cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::RefusalCard</name>
    <message>
        <source>requests of devices that are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins that no live session has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests beyond the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests under a foreign host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections beyond the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Remedies</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a free port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ServerHint</name>
    <message>
        <source>The server is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run, so no device is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no credentials yet, so no device is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no credentials yet, so nothing can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionDetails</name>
    <message>
        <source>Nobody has joined yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session to see its id, its two sides and who joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown to this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact — %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionForm</name>
    <message>
        <source>Creator&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap creator and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. If Help Lightning had made the session already, it appears in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionModel</name>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionsPage</name>
    <message>
        <source>Search pin, address, session id or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session joins two people: the creator starts it, the contact types its pin. Type their addresses above and press Create session; devices make sessions, too, and all of them appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin &amp;full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke pin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::StatusStrip</name>
    <message>
        <source>No device is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving 1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Serving %n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · clock %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: nothing here reaches Help Lightning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenLine</name>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for a minute; then the clipboard is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Traffic</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficDetails</name>
    <message>
        <source>Choose a request to see what became of it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client had gone before it was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficLesson</name>
    <message>
        <source>Nothing has been asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request of a device appears here as it is answered: when it came, from where, what it asked, what it got, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the device, or ask from a terminal as it would:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client had gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed the connection before its answer was there, most often by a time-out of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it asks again, it gets a session that was already made for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficPage</name>
    <message>
        <source>the latest %1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of %1 requests matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by device, request, status or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request is gone. The next ones appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests are gone. The next ones appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · paused, %1 more came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTable</name>
    <message>
        <source>Requests of devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrayIcon</name>
    <message>
        <source>S&amp;how Pinbridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices wait for a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pinbridge: listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge: listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge: stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge: failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinbridge: stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UpstreamCard</name>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UsersPage</name>
    <message>
        <source>Authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user appears here: name, id, and the token a device would get, with the time it still lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token opens this user&apos;s account for whoever has it. Shown ones are hidden again after 15 seconds; a copied one leaves the clipboard after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Help Lightning for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingCard</name>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has waited for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · calls itself “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingNotice</name>
    <message>
        <source>%1 asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click here to decide on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices ask for access</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last is %1. Click here to decide on them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WelcomeCard</name>
    <message>
        <source>Try it in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imitation of Help Lightning runs inside this window. No account, nothing leaves this machine, and every address at example.com is a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Help Lightning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need your site&apos;s enterprise id, its API key and its partner key. Each is checked as you type, and kept on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Words</name>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as QLocale::toString() takes them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
