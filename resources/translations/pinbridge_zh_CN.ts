<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>pinbridge::BridgeWorker</name>
    <message>
        <source>The profile is removed here. Its API key and partner key may still be in the vault, which this session does not have: the next start in a session with that vault removes them.</source>
        <translation>配置文件已在此处移除。其 API 密钥和合作伙伴密钥可能仍在凭据库中，而当前登录会话没有该凭据库：下次在有该凭据库的登录会话中启动时会移除它们。</translation>
    </message>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>服务器未运行。需要先启动它。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ClockWords</name>
    <message>
        <source>This machine&apos;s clock is %1 s behind Help Lightning&apos;s.</source>
        <translation>本机时钟比 Help Lightning 慢 %1 s。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of Help Lightning&apos;s.</source>
        <translation>本机时钟比 Help Lightning 快 %1 s。</translation>
    </message>
    <message>
        <source>Have it set by itself: sudo timedatectl set-ntp true</source>
        <translation>请让时钟自动校准：sudo timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Have it set by itself: Windows&apos; Settings, Time &amp; language, Date &amp; time, Sync now.</source>
        <translation>请让时钟自动校准：Windows 的“设置”、“时间和语言”、“日期和时间”、“立即同步”。</translation>
    </message>
    <message>
        <source>Have it set by itself: System Settings, General, Date &amp; Time.</source>
        <translation>请让时钟自动校准：“系统设置”、“通用”、“日期与时间”。</translation>
    </message>
    <message>
        <source>%1 Until it is right, tokens are refused and countdowns are wrong. %2</source>
        <translation>%1在校准之前，令牌会被拒绝，倒计时也不准确。%2</translation>
    </message>
</context>
<context>
    <name>pinbridge::Draft</name>
    <message>
        <source>kept; type to replace</source>
        <translation>已保留；输入以替换</translation>
    </message>
    <message>
        <source>%1 characters, no blanks</source>
        <translation>%1 个字符，无空格</translation>
    </message>
    <message>
        <source>RSA %1, %2</source>
        <translation>RSA %1，%2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>%1, signs and verifies</source>
        <translation>%1，可签名和验证</translation>
    </message>
    <message>
        <source>The key is protected: type its passphrase.</source>
        <translation>密钥受保护：输入其密码短语。</translation>
    </message>
    <message>
        <source>opens the key</source>
        <translation>可打开密钥</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1，已保留</translation>
    </message>
</context>
<context>
    <name>pinbridge::Failure</name>
    <message>
        <source>This is no address</source>
        <translation>这不是有效地址</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>没有此用户</translation>
    </message>
    <message>
        <source>Two users have this address</source>
        <translation>两个用户使用此地址</translation>
    </message>
    <message>
        <source>The user&apos;s token was refused</source>
        <translation>用户的令牌被拒绝</translation>
    </message>
    <message>
        <source>This pin is not live</source>
        <translation>此 PIN 码无效</translation>
    </message>
    <message>
        <source>The request cannot be used</source>
        <translation>请求无法使用</translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation>没有凭据</translation>
    </message>
    <message>
        <source>Or enter them under Profiles, or use the sandbox.</source>
        <translation>或者在“配置文件”页面输入凭据，或使用沙盒。</translation>
    </message>
    <message>
        <source>Help Lightning refused the API key</source>
        <translation>Help Lightning 拒绝了 API 密钥</translation>
    </message>
    <message>
        <source>Help Lightning refused the partner key</source>
        <translation>Help Lightning 拒绝了合作伙伴密钥</translation>
    </message>
    <message>
        <source>The partner key cannot be used</source>
        <translation>合作伙伴密钥无法使用</translation>
    </message>
    <message>
        <source>The partner key needs its passphrase</source>
        <translation>合作伙伴密钥需要密码短语</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>某项设置无法使用</translation>
    </message>
    <message>
        <source>Help Lightning cannot be reached</source>
        <translation>无法连接 Help Lightning</translation>
    </message>
    <message>
        <source>Check, under Profiles, names the stage that fails.</source>
        <translation>“配置文件”页面的“检查”会指出失败的阶段。</translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation>Help Lightning 耗时过长</translation>
    </message>
    <message>
        <source>Help Lightning asks to wait</source>
        <translation>Help Lightning 要求等待</translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation>Help Lightning 出错</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>端口已被占用</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>目前无法进行</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile.</source>
        <translation>服务器在此期间已停止。</translation>
    </message>
    <message>
        <source>A defect in Pinbridge</source>
        <translation>Pinbridge 内部缺陷</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>报告此问题时附上以下详细信息。</translation>
    </message>
    <message>
        <source>The data directory cannot be used</source>
        <translation>数据文件夹无法使用</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 s 后重试。</translation>
    </message>
    <message>
        <source>This cannot be decided</source>
        <translation>无法对此作出决定</translation>
    </message>
    <message>
        <source>The decision could not be kept</source>
        <translation>决定未能保存</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>合作伙伴密钥</translation>
    </message>
    <message>
        <source>User look-up</source>
        <translation>用户查找</translation>
    </message>
    <message>
        <source>looking up the contact…</source>
        <translation>正在查找联系人…</translation>
    </message>
    <message>
        <source>creating the session…</source>
        <translation>正在创建会话…</translation>
    </message>
    <message>
        <source>asking for video…</source>
        <translation>正在请求视频…</translation>
    </message>
    <message>
        <source>keeping the pin…</source>
        <translation>正在保存 PIN 码…</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>There is no vault</source>
        <translation>没有凭据库</translation>
    </message>
    <message>
        <source>The vault did not give or take the secrets</source>
        <translation>凭据库未能读取或保存机密信息</translation>
    </message>
    <message>
        <source>Close the program that has it and press Start, or choose another port; devices then need the new address.</source>
        <translation>关闭占用该端口的程序并按“启动”，或选择其他端口；设备随后需要使用新地址。</translation>
    </message>
    <message>
        <source>This device is not known any more</source>
        <translation>此设备已不再被记录</translation>
    </message>
    <message>
        <source>%1 was forgotten meanwhile, or has fallen away.</source>
        <translation>%1 在此期间已被忘记，或已被移出列表。</translation>
    </message>
    <message>
        <source>When it asks again, it waits again.</source>
        <translation>它再次请求时，会重新等待。</translation>
    </message>
</context>
<context>
    <name>pinbridge::FaultWords</name>
    <message>
        <source>Answered %1 late</source>
        <translation>延迟 %1 应答</translation>
    </message>
    <message>
        <source>Answered %1 to %2 late</source>
        <translation>延迟 %1 到 %2 应答</translation>
    </message>
    <message>
        <source>Help Lightning answers %1 late</source>
        <translation>Help Lightning 延迟 %1 应答</translation>
    </message>
    <message>
        <source>Help Lightning answers %1 to %2 late</source>
        <translation>Help Lightning 延迟 %1 到 %2 应答</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <extracomment>A status, and perhaps the name of its problem</extracomment>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>Answered %1 %2</source>
        <translation>应答 %1 %2</translation>
    </message>
    <message>
        <source>Answer in pieces over %1</source>
        <translation>在 %1 内分段应答</translation>
    </message>
    <message>
        <source>Answered as for an expired token</source>
        <translation>按令牌已过期应答</translation>
    </message>
    <message>
        <source>Answered as for a wrong pin</source>
        <translation>按 PIN 码错误应答</translation>
    </message>
    <message>
        <source>Connection reset before the answer</source>
        <translation>应答前重置连接</translation>
    </message>
    <message>
        <source>Connection closed before the answer</source>
        <translation>应答前关闭连接</translation>
    </message>
    <message>
        <source>Connection reset within the answer</source>
        <translation>应答途中重置连接</translation>
    </message>
    <message>
        <source>Connection closed within the answer</source>
        <translation>应答途中关闭连接</translation>
    </message>
    <message>
        <source>Answered with broken JSON</source>
        <translation>以损坏的 JSON 应答</translation>
    </message>
    <message>
        <source>Help Lightning is down</source>
        <translation>Help Lightning 无法连接</translation>
    </message>
    <message>
        <source>Help Lightning refuses every token</source>
        <translation>Help Lightning 拒绝所有令牌</translation>
    </message>
    <message>
        <source>Help Lightning refuses one token</source>
        <translation>Help Lightning 拒绝一次令牌</translation>
    </message>
    <message>
        <source>sign in (/auth)</source>
        <translation>登录 (/auth)</translation>
    </message>
    <message>
        <source>create (POST /session)</source>
        <translation>创建 (POST /session)</translation>
    </message>
    <message>
        <source>join (GET /session)</source>
        <translation>加入 (GET /session)</translation>
    </message>
    <message>
        <source>“%1” is no address of a device. Write one such as 192.168.2.17, a network such as 192.168.2.0/24, or nothing for any device.</source>
        <translation>“%1”不是设备的地址。可写 192.168.2.17 这样的地址、192.168.2.0/24 这样的网络，留空则为任意设备。</translation>
    </message>
</context>
<context>
    <name>pinbridge::Notes</name>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The Sessions page says what became of each pin.</source>
        <translation>与读出数字的人核对，或创建新会话。“会话”页面显示每个 PIN 码的结果。</translation>
    </message>
    <message>
        <source>Run the check under Profiles; most often a newer partner key has replaced the one in use.</source>
        <translation>在“配置文件”页面运行检查；最常见的原因是正在使用的合作伙伴密钥已被更新的密钥取代。</translation>
    </message>
    <message>
        <source>The device may try again a little later. Where it does not pass, the check under Profiles names the step that fails.</source>
        <translation>设备可以稍后重试。如果问题持续，“配置文件”页面的检查会指出失败的步骤。</translation>
    </message>
    <message>
        <source>The creator fetched their own pin</source>
        <translation>创建者取用了自己的 PIN 码</translation>
    </message>
    <message>
        <source>The device sent the creator&apos;s token and got the contact&apos;s side. That joins one person twice, and nobody else.</source>
        <translation>设备发送了创建者的令牌，却获得了联系人一方。这样同一个人会加入两次，而没有其他人加入。</translation>
    </message>
    <message>
        <source>The pin is for the contact&apos;s device; the creator has their side from making the session.</source>
        <translation>PIN 码供联系人的设备使用；创建者在创建会话时已获得自己的一方。</translation>
    </message>
    <message>
        <source>A web page of another origin asked</source>
        <translation>来自其他源的网页发出了请求</translation>
    </message>
    <message>
        <source>The answer was sent, but the page&apos;s browser keeps it: it comes from an origin that may not read replies (CORS).</source>
        <translation>应答已发送，但被该网页的浏览器拦下：它来自无权读取应答的源（CORS）。</translation>
    </message>
    <message>
        <source>Allow it on the Devices page, or its network under “%1” on the Settings page. Until then its app need not send the request again.</source>
        <translation>在“设备”页面允许它，或在“设置”页面的“%1”中允许其网络。在此之前，其应用无需再次发送请求。</translation>
    </message>
    <message>
        <source>Use an address that the Home page shows, or localhost. Another name of this desk has to be added to “%1” on the Settings page.</source>
        <translation>使用“首页”显示的地址，或 localhost。本控制台的其他名称需要添加到“设置”页面的“%1”中。</translation>
    </message>
    <message>
        <source>Where the page is your own, add its origin to “%1” on the Settings page.</source>
        <translation>如果该网页是您自己的，将其来源添加到“设置”页面的“%1”中。</translation>
    </message>
</context>
<context>
    <name>pinbridge::Phrase</name>
    <message>
        <source>Pinbridge cannot have itself started at login on this system yet.</source>
        <translation>Pinbridge 尚不能在此系统上设为登录时自动启动。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>The profile has no partner key.</source>
        <translation>配置文件没有合作伙伴密钥。</translation>
    </message>
    <message>
        <source>The server is not running. Start it first.</source>
        <translation>服务器未运行。需要先启动它。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault, and this program was started without one.</source>
        <translation>%1 的机密信息在系统凭据库中，而此程序启动时没有凭据库。</translation>
    </message>
    <message>
        <source>This profile is not there any more, or damaged.</source>
        <translation>此配置文件已不存在，或已损坏。</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>此配置文件已不存在。</translation>
    </message>
    <message>
        <source>A field cannot be used.</source>
        <translation>某个字段无法使用。</translation>
    </message>
    <message>
        <source>This session has no vault for secrets.</source>
        <translation>当前登录会话没有用于保存机密信息的凭据库。</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>There is a profile of that name. Give this one another.</source>
        <translation>已有使用此名称的配置文件。为此配置文件指定其他名称。</translation>
    </message>
    <message>
        <source>Give the profile a name: it is shown at the top of the window.</source>
        <translation>为配置文件指定名称：它显示在窗口顶部。</translation>
    </message>
    <message>
        <source>There is no partner key. Choose the .pem file that was issued with the site.</source>
        <translation>没有合作伙伴密钥。选择随站点颁发的 .pem 文件。</translation>
    </message>
    <message>
        <source>There are no credentials. Set them up, or try the sandbox.</source>
        <translation>没有凭据。设置凭据，或试用沙盒。</translation>
    </message>
    <message>
        <source>Or choose another with --data-dir.</source>
        <translation>或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>give an address of this machine</source>
        <translation>指定本机的一个地址</translation>
    </message>
    <message>
        <source>%1, or :: for all</source>
        <translation>%1，或用 :: 表示全部</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>指定 %1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>指定 %1 或 %2</translation>
    </message>
    <message>
        <source>give the certificate, too</source>
        <translation>同时指定证书</translation>
    </message>
    <message>
        <source>give the certificate, too: --tls-certificate F</source>
        <translation>同时指定证书：--tls-certificate F</translation>
    </message>
    <message>
        <source>Listening on %1, but --access local refuses every device other than this machine; for others add --access approved, and allow each, or --access open.</source>
        <translation>正在监听 %1，但 --access local 会拒绝本机以外的所有设备；要为其他设备服务，使用 --access approved 并逐一允许，或使用 --access open。</translation>
    </message>
    <message>
        <source>With --access local every device behind --proxy %1 is refused; add --access approved, and allow each, or --access open.</source>
        <translation>使用 --access local 时，--proxy %1 后面的所有设备都会被拒绝；使用 --access approved 并逐一允许，或使用 --access open。</translation>
    </message>
    <message>
        <source>--allow has no effect with --access %1, only with --access approved.</source>
        <translation>--allow 在 --access %1 时不起作用，仅在 --access approved 时有效。</translation>
    </message>
    <message>
        <source>The path of the data folder %1 is too long for a socket in it. Choose a shorter one with --data-dir.</source>
        <translation>数据文件夹 %1 的路径过长，无法在其中创建套接字。用 --data-dir 选择较短的路径。</translation>
    </message>
    <message>
        <source>Several profiles are stored, and none was used last. Name one with --profile: %1.</source>
        <translation>已保存多个配置文件，但没有最近使用的。用 --profile 指定一个：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 holds the key itself; save the key in a file that only you can read and give that file&apos;s path.</source>
        <translation>%1 中是密钥本身；将密钥保存到只有您能读取的文件，并指定该文件的路径。</translation>
    </message>
    <message>
        <source>%1 (or %2): %3</source>
        <translation>%1（或 %2）：%3</translation>
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
        <translation>缺少凭据。在环境变量或 --env-file 中设置：
  %1
或用控制台（pinbridge）保存配置文件，或无需帐户试用：--sandbox</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault, which has not been asked.</source>
        <translation>%1 的机密信息在系统的凭据库中，尚未向其查询。</translation>
    </message>
    <message>
        <source>Enter its API key and partner key in the console once more.</source>
        <translation>在控制台中再次输入其 API 密钥和合作伙伴密钥。</translation>
    </message>
    <message>
        <source>The vault has no secrets of %1.</source>
        <translation>凭据库中没有 %1 的机密信息。</translation>
    </message>
    <message>
        <source>What the vault has of %1 cannot be used: %2</source>
        <translation>凭据库中 %1 的内容无法使用：%2</translation>
    </message>
    <message>
        <source>What the vault has are not the secrets that %1 was saved with: saving was broken off.</source>
        <translation>凭据库中的内容不是保存 %1 时的机密信息：保存过程被中断。</translation>
    </message>
    <message>
        <source>%1 has no partner key.</source>
        <translation>%1 没有合作伙伴密钥。</translation>
    </message>
    <message>
        <source>Qt has no TLS library here</source>
        <translation>此处的 Qt 没有 TLS 库</translation>
    </message>
    <message>
        <source>give %1, %2 or %3</source>
        <translation>指定 %1、%2 或 %3</translation>
    </message>
    <message>
        <source>give a number with s, m, h or d, from 60s to 30d</source>
        <translation>指定带 s、m、h 或 d 的数字，从 60s 到 30d</translation>
    </message>
    <message>
        <source>give a network</source>
        <translation>指定一个网络</translation>
    </message>
    <message>
        <source>give scheme and host, perhaps a port or * for every port, and no path</source>
        <translation>指定方案和主机，可加端口（* 表示所有端口），不要加路径</translation>
    </message>
    <message>
        <source>give the address of one proxy</source>
        <translation>指定一个代理的地址</translation>
    </message>
    <message>
        <source>base URL: https://api.helplightning.net/api (US) or https://api.eu1.helplightning.net/api (EU)</source>
        <translation>基础 URL：https://api.helplightning.net/api（美国）或 https://api.eu1.helplightning.net/api（欧盟）</translation>
    </message>
    <message>
        <source>the site&apos;s number</source>
        <translation>站点的编号</translation>
    </message>
    <message>
        <source>the application&apos;s API key</source>
        <translation>应用程序的 API 密钥</translation>
    </message>
    <message>
        <source>path of the file with the site&apos;s RSA private key (PEM)</source>
        <translation>站点 RSA 私钥文件（PEM）的路径</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1：文件 %2 为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2</source>
        <translation>“%1”无法使用；%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2, such as %3</source>
        <translation>“%1”无法使用；%2，例如 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used; %2: --%3 %4</source>
        <translation>“%1”无法使用；%2：--%3 %4</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Both %1 and %2 are set in %3; keep one of them.</source>
        <translation>%3 中同时设置了 %1 和 %2；仅保留其中一个。</translation>
    </message>
    <message>
        <source>Both %1 and %2 are set; keep one of them.</source>
        <translation>同时设置了 %1 和 %2；仅保留其中一个。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The store&apos;s setting %1</source>
        <translation>存储的设置 %1</translation>
    </message>
    <message>
        <source>The settings in %1 do not count: %2</source>
        <translation>%1 中的设置不起作用：%2</translation>
    </message>
    <message>
        <source>other users of this machine can write to it. Run: %1</source>
        <translation>本机的其他用户可以写入该文件。运行：%1</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2).</source>
        <translation>它不是 JSON（%1，字节位置 %2）。</translation>
    </message>
    <message>
        <source>another version of Pinbridge has written it.</source>
        <translation>它由其他版本的 Pinbridge 写入。</translation>
    </message>
    <message>
        <source>its &quot;settings&quot; are no JSON object.</source>
        <translation>其中的“settings”不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is not understood and cannot be renamed, so nothing is saved over it. Move it away.</source>
        <translation>%1 无法识别，也无法重命名，因此不会覆盖保存。将它移走。</translation>
    </message>
    <message>
        <source>give a number of days, from 1d to 3650d</source>
        <translation>指定天数，从 1d 到 3650d</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character. Type it again.</source>
        <translation>地址含有空格或控制字符。重新输入。</translation>
    </message>
    <message>
        <source>The address holds the character %1, which is not accepted.</source>
        <translation>地址含有不接受的字符 %1。</translation>
    </message>
    <message>
        <source>There is no e-mail address. Give one, like name@example.com.</source>
        <translation>没有电子邮件地址。输入一个，例如 name@example.com。</translation>
    </message>
    <message>
        <source>The address is longer than 254 characters.</source>
        <translation>地址超过 254 个字符。</translation>
    </message>
    <message>
        <source>The address has no @. Give one like name@example.com.</source>
        <translation>地址中没有 @。输入类似 name@example.com 的地址。</translation>
    </message>
    <message>
        <source>The address has more than one @. Give one address.</source>
        <translation>地址中有多个 @。只输入一个地址。</translation>
    </message>
    <message>
        <source>There is nothing before the @ of the address.</source>
        <translation>地址的 @ 前面没有内容。</translation>
    </message>
    <message>
        <source>There is nothing behind the @ of the address.</source>
        <translation>地址的 @ 后面没有内容。</translation>
    </message>
    <message>
        <source>What stands behind the @ is not a domain. Give one like example.com.</source>
        <translation>@ 后面的内容不是域名。输入类似 example.com 的域名。</translation>
    </message>
    <message>
        <source>%1 may be lost in a power cut: %2.</source>
        <translation>%1 可能会在断电时丢失：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be replaced: %2.</source>
        <translation>无法替换 %1：%2。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 不存在。检查路径。</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it.</source>
        <translation>%1 是文件夹。指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Give a file.</source>
        <translation>%1 不是普通文件。指定一个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>无法读取 %1：%2。检查谁可以读取它。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KiB, so it is not the file that is wanted.</source>
        <translation>%1 大于 %2 KiB，因此不是所需的文件。</translation>
    </message>
    <message>
        <source>%1 holds a secret, and other users of this machine can reach it. Run: %2</source>
        <translation>%1 含有机密信息，而本机的其他用户可以访问它。运行：%2</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed.</source>
        <translation>%1 是文件，而此处需要文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who may write there.</source>
        <translation>无法创建文件夹 %1。检查谁可以在那里写入。</translation>
    </message>
    <message>
        <source>%1 exists already. Give the name of a new file.</source>
        <translation>%1 已存在。指定新文件的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: a certificate in it cannot be read. Copy all of the file again.</source>
        <translation>%1：其中的证书无法读取。重新复制整个文件。</translation>
    </message>
    <message>
        <source>%1 holds a private key and %2 a certificate: the two are swapped.</source>
        <translation>%1 中是私钥，%2 中是证书：两者颠倒了。</translation>
    </message>
    <message>
        <source>%1 holds a private key and no certificate. Give the certificate&apos;s file.</source>
        <translation>%1 中有私钥，没有证书。指定证书的文件。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM, which starts with a line -----BEGIN CERTIFICATE-----. Convert a copy with: openssl x509 -inform DER -in FILE</source>
        <translation>%1 中没有 PEM 格式的证书，它应以 -----BEGIN CERTIFICATE----- 行开头。用以下命令转换一份副本：openssl x509 -inform DER -in FILE</translation>
    </message>
    <message>
        <source>%1: the EC key is damaged, or on a curve without a name. Devices take P-256, P-384 and P-521.</source>
        <translation>%1：EC 密钥已损坏，或使用了没有名称的曲线。设备接受 P-256、P-384 和 P-521。</translation>
    </message>
    <message>
        <source>%1: the key is neither an RSA nor an EC key, which are the ones that devices take.</source>
        <translation>%1：密钥既不是 RSA 密钥，也不是 EC 密钥，而设备只接受这两种。</translation>
    </message>
    <message>
        <source>%1: the key is protected by a passphrase. Set PINBRIDGE_TLS_KEY_PASSPHRASE, or PINBRIDGE_TLS_KEY_PASSPHRASE_FILE for a file that holds it.</source>
        <translation>%1：密钥受密码短语保护。设置 PINBRIDGE_TLS_KEY_PASSPHRASE，或用 PINBRIDGE_TLS_KEY_PASSPHRASE_FILE 指定含有它的文件。</translation>
    </message>
    <message>
        <source>%1: the key is protected by an outdated cipher. Protect a copy anew with: openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider default</source>
        <translation>%1：密钥受过时的加密算法保护。用以下命令重新保护一份副本：openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider default</translation>
    </message>
    <message>
        <source>%1: the passphrase does not fit the key.</source>
        <translation>%1：密码短语与密钥不符。</translation>
    </message>
    <message>
        <source>%1: the private key in it cannot be read. Copy all of the file again.</source>
        <translation>%1：其中的私钥无法读取。重新复制整个文件。</translation>
    </message>
    <message>
        <source>%1 holds a certificate and no private key. Give the key&apos;s file with --tls-key.</source>
        <translation>%1 中有证书，没有私钥。用 --tls-key 指定密钥的文件。</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM, which starts with a line -----BEGIN %2-----.</source>
        <translation>%1 中没有 PEM 格式的私钥，它应以 -----BEGIN %2----- 行开头。</translation>
    </message>
    <message>
        <source>%1: the RSA key has %2 bits, and devices ask for %3.</source>
        <translation>%1：RSA 密钥为 %2 位，而设备要求 %3 位。</translation>
    </message>
    <message>
        <source>%1: the EC key is on the curve %2. Devices take P-256, P-384 and P-521.</source>
        <translation>%1：EC 密钥使用曲线 %2。设备接受 P-256、P-384 和 P-521。</translation>
    </message>
    <message>
        <source>%1: the certificate is not valid before %2. Check the clock.</source>
        <translation>%1：证书在 %2 之前无效。检查时钟。</translation>
    </message>
    <message>
        <source>%1: the certificate ended on %2. Give the renewed one.</source>
        <translation>%1：证书已于 %2 过期。指定续期后的证书。</translation>
    </message>
    <message>
        <source>%1: the certificate is not one for servers (its key usage says so).</source>
        <translation>%1：证书不是用于服务器的（其密钥用途如此说明）。</translation>
    </message>
    <message>
        <source>%1: the certificate is signed with an outdated hash, which devices refuse. Have it issued anew.</source>
        <translation>%1：证书使用设备会拒绝的过时哈希签名。重新颁发证书。</translation>
    </message>
    <message>
        <source>%1: the key and the certificate do not belong together.</source>
        <translation>%1：密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The certificate in %1 and the key in %2 do not belong together.</source>
        <translation>%1 中的证书与 %2 中的密钥不匹配。</translation>
    </message>
    <message>
        <source>%1 holds a key that this program did not make. Move the file away, and give a certificate of your own with --tls-certificate.</source>
        <translation>%1 中的密钥不是由此程序创建的。将该文件移走，并用 --tls-certificate 指定您自己的证书。</translation>
    </message>
    <message>
        <source>This program did not make that file and leaves it as it is: give it with --tls-certificate, or move it away.</source>
        <translation>该文件不是由此程序创建的，因此保持原样：用 --tls-certificate 指定它，或将它移走。</translation>
    </message>
    <message>
        <source>%1: the certificate does not name this machine, all of its addresses and what --host-name gives.</source>
        <translation>%1：证书未包含本机、本机的所有地址以及 --host-name 指定的名称。</translation>
    </message>
    <message>
        <source>The cryptographic library could not make a certificate.</source>
        <translation>加密库无法创建证书。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, or another program makes a certificate in it. Check who may write there.</source>
        <translation>无法写入文件夹 %1，或其他程序正在其中创建证书。检查谁可以在那里写入。</translation>
    </message>
    <message>
        <source>Line %1 has no &apos;=&apos;. Write NAME=value.</source>
        <translation>第 %1 行没有“=”。写成“名称=值”。</translation>
    </message>
    <message>
        <source>Line %1 has no variable&apos;s name before the &apos;=&apos;. Use letters, digits and &apos;_&apos;.</source>
        <translation>第 %1 行的“=”前面没有变量名。使用字母、数字和“_”。</translation>
    </message>
    <message>
        <source>Line %1 has a quote that is not closed, or text behind the closing quote.</source>
        <translation>第 %1 行有未闭合的引号，或闭合引号后面还有内容。</translation>
    </message>
    <message>
        <source>both %1 and %2 are set. Keep one of them.</source>
        <translation>同时设置了 %1 和 %2。仅保留其中一个。</translation>
    </message>
    <message>
        <source>%1 names a file that cannot be used: %2</source>
        <translation>%1 指定的文件无法使用：%2</translation>
    </message>
    <message>
        <source>there is no HLSERVER_ variable in it, such as HLSERVER_URL. Choose the file with the site&apos;s settings.</source>
        <translation>其中没有 HLSERVER_ 变量，例如 HLSERVER_URL。选择含有站点设置的文件。</translation>
    </message>
    <message>
        <source>the profile has no partner key to export.</source>
        <translation>配置文件没有可导出的合作伙伴密钥。</translation>
    </message>
    <message>
        <source>the name ends in .pem, which the key&apos;s file beside it will have. Give one that ends in .env.</source>
        <translation>名称以 .pem 结尾，而旁边的密钥文件将使用该名称。指定以 .env 结尾的名称。</translation>
    </message>
    <message>
        <source>the key would take the place of %1, which is another file. Give another name.</source>
        <translation>密钥会替换 %1，而那是另一个文件。指定其他名称。</translation>
    </message>
    <message>
        <source>The cryptographic library failed. Try again; if it stays, restart.</source>
        <translation>加密库出错。重试；如果仍然如此，重新启动。</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase. Give the passphrase.</source>
        <translation>密钥受密码短语保护。输入密码短语。</translation>
    </message>
    <message>
        <source>The key is protected by an outdated cipher. Protect a copy anew with: openssl pkcs8 -topk8 -in FILE -out partner-key.pem -provider legacy -provider default</source>
        <translation>密钥受过时的加密算法保护。用以下命令重新保护一份副本：openssl pkcs8 -topk8 -in FILE -out partner-key.pem -provider legacy -provider default</translation>
    </message>
    <message>
        <source>The passphrase does not fit this key. Type it again.</source>
        <translation>密码短语与此密钥不符。重新输入。</translation>
    </message>
    <message>
        <source>The key is damaged: its PEM block cannot be read. Copy all of it again.</source>
        <translation>密钥已损坏：无法读取其 PEM 块。重新完整复制。</translation>
    </message>
    <message>
        <source>This is an RSA-PSS key, which cannot sign partner tokens. The partner key is a plain RSA key.</source>
        <translation>这是 RSA-PSS 密钥，无法签名合作伙伴令牌。合作伙伴密钥是普通的 RSA 密钥。</translation>
    </message>
    <message>
        <source>This is an EC key. The partner key is an RSA key.</source>
        <translation>这是 EC 密钥。合作伙伴密钥是 RSA 密钥。</translation>
    </message>
    <message>
        <source>This is an Ed25519 key. The partner key is an RSA key.</source>
        <translation>这是 Ed25519 密钥。合作伙伴密钥是 RSA 密钥。</translation>
    </message>
    <message>
        <source>This is not an RSA key, and the partner key is one.</source>
        <translation>这不是 RSA 密钥，而合作伙伴密钥是 RSA 密钥。</translation>
    </message>
    <message>
        <source>This RSA key has %1 bits. At least %2 are needed: issue a new partner key.</source>
        <translation>此 RSA 密钥为 %1 位。至少需要 %2 位：颁发新的合作伙伴密钥。</translation>
    </message>
    <message>
        <source>The key is damaged: what it signs cannot be verified. Copy all of it again, or issue a new one.</source>
        <translation>密钥已损坏：其签名无法验证。重新完整复制，或颁发新的密钥。</translation>
    </message>
    <message>
        <source>A key of %1 bits cannot be made. Choose %2 to %3.</source>
        <translation>无法创建 %1 位的密钥。选择 %2 到 %3。</translation>
    </message>
    <message>
        <source>This key is in OpenSSH&apos;s own format. Convert a copy of it with: ssh-keygen -p -m PEM -f FILE</source>
        <translation>此密钥采用 OpenSSH 自有的格式。用以下命令转换一份副本：ssh-keygen -p -m PEM -f FILE</translation>
    </message>
    <message>
        <source>This is a DSA key. The partner key is an RSA key.</source>
        <translation>这是 DSA 密钥。合作伙伴密钥是 RSA 密钥。</translation>
    </message>
    <message>
        <source>This is a certificate request. The partner key is the private key that belongs to it.</source>
        <translation>这是证书请求。合作伙伴密钥是与其对应的私钥。</translation>
    </message>
    <message>
        <source>This is a certificate. The partner key is the private key that belongs to it.</source>
        <translation>这是证书。合作伙伴密钥是与其对应的私钥。</translation>
    </message>
    <message>
        <source>This is a public key. The partner key is the private key that belongs to it.</source>
        <translation>这是公钥。合作伙伴密钥是与其对应的私钥。</translation>
    </message>
    <message>
        <source>This is a PGP key. The partner key is an RSA private key in PEM.</source>
        <translation>这是 PGP 密钥。合作伙伴密钥是 PEM 格式的 RSA 私钥。</translation>
    </message>
    <message>
        <source>These are EC parameters. The partner key is an RSA private key.</source>
        <translation>这是 EC 参数。合作伙伴密钥是 RSA 私钥。</translation>
    </message>
    <message>
        <source>This key is in PuTTY&apos;s own format. Export it in PuTTYgen: Conversions, Export OpenSSH key, then convert the copy with: ssh-keygen -p -m PEM -f FILE</source>
        <translation>此密钥采用 PuTTY 自有的格式。在 PuTTYgen 中导出：Conversions、Export OpenSSH key，然后用以下命令转换副本：ssh-keygen -p -m PEM -f FILE</translation>
    </message>
    <message>
        <source>This is an SSH public key. The partner key is an RSA private key in PEM.</source>
        <translation>这是 SSH 公钥。合作伙伴密钥是 PEM 格式的 RSA 私钥。</translation>
    </message>
    <message>
        <source>This text is saved as UTF-16. Save it again as UTF-8 or plain text.</source>
        <translation>此文本以 UTF-16 保存。重新保存为 UTF-8 或纯文本。</translation>
    </message>
    <message>
        <source>This is a binary (DER) file. Convert a key with: openssl pkey -inform DER -in FILE -out partner-key.pem, or a PKCS#12 bundle with: openssl pkcs12 -in FILE -nocerts -out partner-key.pem</source>
        <translation>这是二进制（DER）文件。用以下命令转换密钥：openssl pkey -inform DER -in FILE -out partner-key.pem，或转换 PKCS#12 包：openssl pkcs12 -in FILE -nocerts -out partner-key.pem</translation>
    </message>
    <message>
        <source>This is JSON. The partner key is an RSA private key in PEM.</source>
        <translation>这是 JSON。合作伙伴密钥是 PEM 格式的 RSA 私钥。</translation>
    </message>
    <message>
        <source>There is no PEM private key in this. It is text that starts with a line -----BEGIN %1-----.</source>
        <translation>其中没有 PEM 格式的私钥。它是以 -----BEGIN %1----- 行开头的文本。</translation>
    </message>
    <message>
        <source>There is no key: the text is empty.</source>
        <translation>没有密钥：文本为空。</translation>
    </message>
    <message>
        <source>There is more than one private key in this. Leave only the partner key.</source>
        <translation>其中有多个私钥。仅保留合作伙伴密钥。</translation>
    </message>
    <message>
        <source>The key is cut off: its END line is missing. Copy all of it.</source>
        <translation>密钥被截断：缺少 END 行。完整复制。</translation>
    </message>
    <message>
        <source>There is no URL. Choose a data centre, or give one like https://api.helplightning.net/api.</source>
        <translation>没有 URL。选择数据中心，或输入类似 https://api.helplightning.net/api 的 URL。</translation>
    </message>
    <message>
        <source>The URL has no scheme. Start it with https://.</source>
        <translation>URL 没有方案。以 https:// 开头。</translation>
    </message>
    <message>
        <source>The URL holds a character or a port that no URL has. Give one like https://api.helplightning.net/api.</source>
        <translation>URL 含有无效的字符或端口。输入类似 https://api.helplightning.net/api 的 URL。</translation>
    </message>
    <message>
        <source>The URL starts with %1://. Start it with https://.</source>
        <translation>URL 以 %1:// 开头。改为以 https:// 开头。</translation>
    </message>
    <message>
        <source>The URL names no host or an impossible port. Give one like https://api.helplightning.net/api.</source>
        <translation>URL 未指定主机，或端口不可能存在。输入类似 https://api.helplightning.net/api 的 URL。</translation>
    </message>
    <message>
        <source>The URL holds a user name or password. Remove what stands before the @.</source>
        <translation>URL 含有用户名或密码。删除 @ 前面的内容。</translation>
    </message>
    <message>
        <source>The URL holds a &apos;?&apos; or &apos;#&apos;. Remove it and what follows.</source>
        <translation>URL 含有“?”或“#”。删除它及其后面的内容。</translation>
    </message>
    <message>
        <source>There is no enterprise id. It is the number of your site.</source>
        <translation>没有企业 ID。它是您站点的编号。</translation>
    </message>
    <message>
        <source>The enterprise id is a number, like 1234. Leave out everything but its digits.</source>
        <translation>企业 ID 是数字，例如 1234。只保留其中的数字。</translation>
    </message>
    <message>
        <source>The enterprise id has more than 20 digits, so it is something else. It is the number of your site.</source>
        <translation>企业 ID 超过 20 位，因此是别的内容。它是您站点的编号。</translation>
    </message>
    <message>
        <source>There is no API key. Paste the one of your site.</source>
        <translation>没有 API 密钥。粘贴您站点的 API 密钥。</translation>
    </message>
    <message>
        <source>This is a PEM file, like the partner key is. The API key is one line of letters and digits.</source>
        <translation>这是 PEM 文件，与合作伙伴密钥一样。API 密钥是一行字母和数字。</translation>
    </message>
    <message>
        <source>The API key holds a line break. It is one line: paste it again without what stands around it.</source>
        <translation>API 密钥含有换行。它只有一行：重新粘贴，不要带上周围的内容。</translation>
    </message>
    <message>
        <source>The API key holds a blank. Paste it again without what stands around it.</source>
        <translation>API 密钥含有空格。重新粘贴，不要带上周围的内容。</translation>
    </message>
    <message>
        <source>The API key holds a character that is not plain ASCII. Copy it again from where it was issued.</source>
        <translation>API 密钥含有非 ASCII 字符。从颁发处重新复制。</translation>
    </message>
    <message>
        <source>The API key is longer than 512 characters, so it is something else.</source>
        <translation>API 密钥超过 512 个字符，因此是别的内容。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;: none is stored in %2.</source>
        <translation>没有配置文件“%1”：%2 中未保存任何配置文件。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Stored are: %2.</source>
        <translation>没有配置文件“%1”。已保存的有：%2。</translation>
    </message>
    <message>
        <source>Several profiles are named &quot;%1&quot;. Give one&apos;s id instead: %2.</source>
        <translation>有多个名为“%1”的配置文件。改为指定其中一个的 ID：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2. Check who may write there.</source>
        <translation>无法将 %1 移动到 %2。检查谁可以在那里写入。</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds no profile. Remove it and enter the profile again.</source>
        <translation>%1 已损坏：其中没有配置文件。删除它，并重新输入配置文件。</translation>
    </message>
    <message>
        <source>The profile has no name. Give it one.</source>
        <translation>配置文件没有名称。为它指定名称。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the system&apos;s vault.</source>
        <translation>%1 的机密信息在系统的凭据库中。</translation>
    </message>
    <message>
        <source>%1 may be another device on each interface: name the one that it is reached by, such as %1%eth0.</source>
        <translation>%1 在每个接口上可能是不同的设备：指定用于访问它的接口，例如 %1%eth0。</translation>
    </message>
    <message>
        <source>%1 is not the address of another device; this machine itself is always served.</source>
        <translation>%1 不是其他设备的地址；本机始终会得到服务。</translation>
    </message>
    <message>
        <source>That</source>
        <translation>这</translation>
    </message>
    <message>
        <source>%1 devices have been decided on, and there is room for no more. Forget some, or allow a network with --allow.</source>
        <translation>已对 %1 台设备作出决定，没有更多空间。忘记一些设备，或用 --allow 允许一个网络。</translation>
    </message>
    <message>
        <source>%1 devices have a name, and there is room for no more. Forget some, or take their names away.</source>
        <translation>已有 %1 台设备有名称，没有更多空间。忘记一些设备，或去掉它们的名称。</translation>
    </message>
    <message>
        <source>A device&apos;s name is one line, without control characters.</source>
        <translation>设备名称为一行，不含控制字符。</translation>
    </message>
    <message>
        <source>A device&apos;s name has %1 characters at most; this one has %2.</source>
        <translation>设备名称最多 %1 个字符；此名称有 %2 个。</translation>
    </message>
    <message>
        <source>A device is allowed for a second at least, or for good.</source>
        <translation>设备至少允许一秒，或永久允许。</translation>
    </message>
    <message>
        <source>What was decided before still counts. Should the store have kept this decision all the same, the list of devices shows it once it answers.</source>
        <translation>之前的决定仍然有效。如果存储还是保存了此决定，它恢复应答后，设备列表会显示出来。</translation>
    </message>
    <message>
        <source>The host name %1 cannot be found.</source>
        <translation>找不到主机名 %1。</translation>
    </message>
    <message>
        <source>Check the spelling of the URL, then this computer&apos;s network and DNS.</source>
        <translation>检查 URL 的拼写，然后检查此计算机的网络和 DNS。</translation>
    </message>
    <message>
        <source>%1 accepts no connection on port %2.</source>
        <translation>%1 不接受端口 %2 上的连接。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and whether upstream is up.</source>
        <translation>检查 URL 的端口，以及上游是否在运行。</translation>
    </message>
    <message>
        <source>No connection to %1 port %2 came about.</source>
        <translation>无法与 %1 端口 %2 建立连接。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and that no firewall forbids it.</source>
        <translation>检查此计算机的网络，并确认没有防火墙禁止连接。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date first; else upstream&apos;s operator must renew it.</source>
        <translation>先检查此计算机的日期；如果日期正确，则必须由上游的运营者续期证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1 的证书在 %2 之前无效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>检查此计算机的日期。</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>证书属于 %1 以外的主机。</translation>
    </message>
    <message>
        <source>Check the host of the URL; behind it stands another server.</source>
        <translation>检查 URL 的主机；它背后是另一台服务器。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so nobody vouches for it.</source>
        <translation>%1 的证书是自签名的，因此无人为其担保。</translation>
    </message>
    <message>
        <source>A proxy may be reading along. If the certificate is known to be right, add it to the system&apos;s trusted certificates.</source>
        <translation>可能有代理在窥视。如果确知证书正确，将它添加到系统的受信任证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted here.</source>
        <translation>%1 的证书来自此处不信任的颁发者。</translation>
    </message>
    <message>
        <source>A proxy may be reading along. If not, update the system&apos;s trusted certificates.</source>
        <translation>可能有代理在窥视。如果没有，更新系统的受信任证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2.</source>
        <translation>无法信任 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>Tell upstream&apos;s operator.</source>
        <translation>告知上游的运营者。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS as it should on this port.</source>
        <translation>%1 在此端口上未正确使用 TLS。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and that it is https there; TLS 1.2 is the least.</source>
        <translation>检查 URL 的端口，并确认那里是 https；至少需要 TLS 1.2。</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>重新检查。</translation>
    </message>
    <message>
        <source>an unnamed host</source>
        <translation>未命名的主机</translation>
    </message>
    <message>
        <source>DNS said nothing about %1 within %2 s.</source>
        <translation>DNS 在 %2 s 内没有关于 %1 的应答。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network and DNS.</source>
        <translation>检查此计算机的网络和 DNS。</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 s.</source>
        <translation>%1 在端口 %2 上未在 %3 s 内应答。</translation>
    </message>
    <message>
        <source>%1 port %2 answers</source>
        <translation>%1 端口 %2 有应答</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2 s.</source>
        <translation>%1 未在 %2 s 内完成 TLS 握手。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and that it is https there.</source>
        <translation>检查 URL 的端口，并确认那里是 https。</translation>
    </message>
    <message>
        <source>certificate of %1, %2</source>
        <translation>%1 的证书，%2</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Correct the URL in the profile.</source>
        <translation>更正配置文件中的 URL。</translation>
    </message>
    <message>
        <source>http lets everybody on the way read keys and tokens. Use https.</source>
        <translation>使用 http 时，途中的任何人都能读取密钥和令牌。使用 https。</translation>
    </message>
    <message>
        <source>upstream did not tell the time</source>
        <translation>上游未告知时间</translation>
    </message>
    <message>
        <source>clock %1</source>
        <translation>时钟 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Partner tokens are dated by it and soon expire: set it, best by the network.</source>
        <translation>此计算机的时钟慢了。合作伙伴令牌以它为准，并且很快过期：校准时钟，最好通过网络。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Partner tokens are dated by it and soon expire: set it, best by the network.</source>
        <translation>此计算机的时钟快了。合作伙伴令牌以它为准，并且很快过期：校准时钟，最好通过网络。</translation>
    </message>
    <message>
        <source>Most likely a newer partner key has replaced this one: only one key of a site is active, and a new one silently ends the old. Next, check that site %1 is the one the key belongs to.</source>
        <translation>很可能是更新的合作伙伴密钥取代了此密钥：一个站点只有一个密钥有效，新密钥会使旧密钥失效而不作提示。其次，检查密钥是否属于站点 %1。</translation>
    </message>
    <message>
        <source>Then check the API key: upstream does not say which of the two it refused.</source>
        <translation>然后检查 API 密钥：上游不会说明它拒绝的是哪一个。</translation>
    </message>
    <message>
        <source>Last, check this computer&apos;s clock.</source>
        <translation>最后，检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>Last, check this computer&apos;s clock (%1 against upstream&apos;s).</source>
        <translation>最后，检查此计算机的时钟（与上游相差 %1）。</translation>
    </message>
    <message>
        <source>upstream did not object to it</source>
        <translation>上游未对其提出异议</translation>
    </message>
    <message>
        <source>cannot be told apart from the token</source>
        <translation>无法与令牌的问题区分</translation>
    </message>
    <message>
        <source>Upstream refused the partner token.</source>
        <translation>上游拒绝了合作伙伴令牌。</translation>
    </message>
    <message>
        <source>Upstream refused the partner token or the API key.</source>
        <translation>上游拒绝了合作伙伴令牌或 API 密钥。</translation>
    </message>
    <message>
        <source>Add /api to the end of the URL.</source>
        <translation>在 URL 末尾添加 /api。</translation>
    </message>
    <message>
        <source>Check the path of the URL.</source>
        <translation>检查 URL 的路径。</translation>
    </message>
    <message>
        <source>Come again in %1 s.</source>
        <translation>%1 s 后再试。</translation>
    </message>
    <message>
        <source>The credentials could not be tried. Mend this first, then check again.</source>
        <translation>无法试用凭据。先解决此问题，然后重新检查。</translation>
    </message>
    <message>
        <source>not tried: the look-up was not answered</source>
        <translation>未试用：查找没有得到应答</translation>
    </message>
    <message>
        <source>upstream took it</source>
        <translation>上游已接受</translation>
    </message>
    <message>
        <source>RSA %1, signs; upstream took the token</source>
        <translation>RSA %1，可签名；上游已接受令牌</translation>
    </message>
    <message>
        <source>upstream looks users up</source>
        <translation>上游可以查找用户</translation>
    </message>
    <message>
        <source>Upstream does not take the API key.</source>
        <translation>上游不接受 API 密钥。</translation>
    </message>
    <message>
        <source>Copy it again, whole, and check that it belongs to this data centre.</source>
        <translation>重新完整复制，并检查它是否属于此数据中心。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>There is no API key.</source>
        <translation>没有 API 密钥。</translation>
    </message>
    <message>
        <source>Add it to the profile.</source>
        <translation>将它添加到配置文件。</translation>
    </message>
    <message>
        <source>There is no partner key.</source>
        <translation>没有合作伙伴密钥。</translation>
    </message>
    <message>
        <source>the URL is http</source>
        <translation>URL 是 http</translation>
    </message>
    <message>
        <source>Upstream redirects without saying where to. Check the URL.</source>
        <translation>上游重定向但未说明目标。检查 URL。</translation>
    </message>
    <message>
        <source>Upstream redirects from http to https. Start the URL with https://.</source>
        <translation>上游从 http 重定向到 https。将 URL 改为以 https:// 开头。</translation>
    </message>
    <message>
        <source>Upstream redirects to %1. Redirects are not followed: they would carry the token along. If that host is the right one, change the URL; if it is unknown, a proxy or sign-in page stands in between.</source>
        <translation>上游重定向到 %1。不会跟随重定向：那样会带上令牌。如果该主机正确，更改 URL；如果不认识，则中间有代理或登录页面。</translation>
    </message>
    <message>
        <source>Upstream redirects to another path. Check the path of the URL.</source>
        <translation>上游重定向到另一个路径。检查 URL 的路径。</translation>
    </message>
    <message>
        <source>Upstream does not know this session (404). It may have ended: create a new one.</source>
        <translation>上游没有此会话（404）。它可能已结束：创建新会话。</translation>
    </message>
    <message>
        <source>Upstream answered 404: it knows no such call, or the session or contact is gone. Try again; if it stays so, check the path of the URL.</source>
        <translation>上游应答 404：没有此调用，或者会话或联系人已不存在。重试；如果仍然如此，检查 URL 的路径。</translation>
    </message>
    <message>
        <source>Upstream knows no such path (404). Check the URL.</source>
        <translation>上游没有此路径（404）。检查 URL。</translation>
    </message>
    <message>
        <source>Upstream knows no such path (404). The URL does not end in /api: add it.</source>
        <translation>上游没有此路径（404）。URL 未以 /api 结尾：添加它。</translation>
    </message>
    <message>
        <source>Upstream refused the partner token. A new partner key silently ends the old one: check first that this is the site&apos;s newest key, then the enterprise id, then this computer&apos;s clock.</source>
        <translation>上游拒绝了合作伙伴令牌。新的合作伙伴密钥会使旧密钥失效而不作提示：先检查这是否是站点最新的密钥，然后检查企业 ID，再检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>Upstream refused the partner token or the API key. A new partner key silently ends the old one: check first that this is the site&apos;s newest key, then the API key, the enterprise id and this computer&apos;s clock.</source>
        <translation>上游拒绝了合作伙伴令牌或 API 密钥。新的合作伙伴密钥会使旧密钥失效而不作提示：先检查这是否是站点最新的密钥，然后检查 API 密钥、企业 ID 和此计算机的时钟。</translation>
    </message>
    <message>
        <source>Upstream answered with status %1, which this call does not expect. Try again; if it stays so, tell the upstream&apos;s operator.</source>
        <translation>上游应答状态 %1，而此调用未预期该状态。重试；如果仍然如此，告知上游的运营者。</translation>
    </message>
    <message>
        <source>Upstream gave no complete answer within %1 s. Try again; if it stays so, check this computer&apos;s network.</source>
        <translation>上游未在 %1 s 内给出完整应答。重试；如果仍然如此，检查此计算机的网络。</translation>
    </message>
    <message>
        <source>Upstream&apos;s answer is larger than the %1 bytes that are allowed. Check that the URL is that of the API.</source>
        <translation>上游的应答超过允许的 %1 字节。检查 URL 是否是 API 的 URL。</translation>
    </message>
    <message>
        <source>The host name %1 cannot be found. Check the URL and this computer&apos;s network.</source>
        <translation>找不到主机名 %1。检查 URL 和此计算机的网络。</translation>
    </message>
    <message>
        <source>%1 accepts no connection. Check the host and port of the URL.</source>
        <translation>%1 不接受连接。检查 URL 的主机和端口。</translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1 came about. The credential check says what is wrong with it.</source>
        <translation>无法与 %1 建立受信任的 TLS 连接。凭据检查会说明其中的问题。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete. Try again.</source>
        <translation>与 %1 的连接在应答完成之前中断。重试。</translation>
    </message>
    <message>
        <source>Upstream has had too many requests. Try again later.</source>
        <translation>上游收到的请求过多。稍后重试。</translation>
    </message>
    <message>
        <source>Upstream is out of service for now. Try again later.</source>
        <translation>上游暂时停止服务。稍后重试。</translation>
    </message>
    <message>
        <source>Upstream does not take the API key. Check that it was copied whole and belongs to this data centre.</source>
        <translation>上游不接受 API 密钥。检查它是否复制完整，以及是否属于此数据中心。</translation>
    </message>
    <message>
        <source>Upstream refused the token: it has expired or is not valid. Authenticate again to get a new one.</source>
        <translation>上游拒绝了令牌：它已过期或无效。重新认证以获取新令牌。</translation>
    </message>
    <message>
        <source>Upstream knows no such user. Check the e-mail address.</source>
        <translation>上游没有此用户。检查电子邮件地址。</translation>
    </message>
    <message>
        <source>Upstream answered with a web page. Check that the URL is that of the API, and that no proxy or sign-in page stands in between.</source>
        <translation>上游应答了网页。检查 URL 是否是 API 的 URL，以及中间是否没有代理或登录页面。</translation>
    </message>
    <message>
        <source>Upstream&apos;s answer %1. Check that the URL is that of the API.</source>
        <translation>上游的应答%1。检查 URL 是否是 API 的 URL。</translation>
    </message>
    <message>
        <source>Pinbridge is shutting down.</source>
        <translation>Pinbridge 正在关闭。</translation>
    </message>
    <message>
        <source>The token is empty or holds a character that no token has. Authenticate again to get a new one.</source>
        <translation>令牌为空，或含有令牌中不会有的字符。重新认证以获取新令牌。</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>has a user without an id</source>
        <translation>中有没有 ID 的用户</translation>
    </message>
    <message>
        <source>has a user who is neither active nor inactive</source>
        <translation>中有既非活动也非停用的用户</translation>
    </message>
    <message>
        <source>has a user with a token that is none</source>
        <translation>中有令牌无效的用户</translation>
    </message>
    <message>
        <source>has no list of users</source>
        <translation>中没有用户列表</translation>
    </message>
    <message>
        <source>does not count its pages in numbers</source>
        <translation>未以数字表示页数</translation>
    </message>
    <message>
        <source>has no token for an active user</source>
        <translation>中没有活动用户的令牌</translation>
    </message>
    <message>
        <source>has no session id</source>
        <translation>中没有会话 ID</translation>
    </message>
    <message>
        <source>has no session token</source>
        <translation>中没有会话令牌</translation>
    </message>
    <message>
        <source>does not name a media server with its token</source>
        <translation>未指定媒体服务器及其令牌</translation>
    </message>
    <message>
        <source>is not a list of calls</source>
        <translation>不是通话列表</translation>
    </message>
    <message>
        <source>has a call without an id</source>
        <translation>中有没有 ID 的通话</translation>
    </message>
    <message>
        <source>The call was given up.</source>
        <translation>调用已放弃。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3 has it. Stop that, or choose another port.</source>
        <translation>无法监听 %1 端口 %2：%3 占用了它。停止占用者，或选择其他端口。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3. Stop the program that uses it, or choose another port.</source>
        <translation>无法监听 %1 端口 %2：%3。停止使用它的程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>用户 %1 的程序</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: write one such as 192.168.2.17 or fd00::17.</source>
        <translation>“%1”不是地址：写成类似 192.168.2.17 或 fd00::17 的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network: write an address and a prefix length, such as 192.168.2.0/24 or fd00::/8.</source>
        <translation>“%1”不是网络：写出地址和前缀长度，例如 192.168.2.0/24 或 fd00::/8。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an access mode: choose local, approved or open.</source>
        <translation>“%1”不是访问模式：选择 local、approved 或 open。</translation>
    </message>
    <message>
        <source>No free pin was found. Revoke sessions that are over, or set more digits.</source>
        <translation>找不到空闲的 PIN 码。撤销已结束的会话，或设置更多位数。</translation>
    </message>
    <message>
        <source>A pin is 4 to 9 digits. Ask the creator to read it again.</source>
        <translation>PIN 码为 4 到 9 位数字。让创建者再读一遍。</translation>
    </message>
    <message>
        <source>The creation was given up.</source>
        <translation>创建已放弃。</translation>
    </message>
    <message>
        <source>Help Lightning does not take the token that it gave for %1. Check this machine&apos;s clock, and try again.</source>
        <translation>Help Lightning 不接受它为 %1 颁发的令牌。检查本机的时钟，然后重试。</translation>
    </message>
    <message>
        <source>Help Lightning does not take the session token that it gave a moment ago. Check this machine&apos;s clock, and try again.</source>
        <translation>Help Lightning 不接受它刚才颁发的会话令牌。检查本机的时钟，然后重试。</translation>
    </message>
    <message>
        <source>The token in the Authorization field is none. Get one from /auth.</source>
        <translation>Authorization 字段中的内容不是令牌。从 /auth 获取令牌。</translation>
    </message>
    <message>
        <source>No live session has this pin: it is mistyped, has ended or was revoked. Ask the creator to read it again or make a new one.</source>
        <translation>没有有效会话使用此 PIN 码：输入有误、已结束或已撤销。让创建者再读一遍，或创建新的 PIN 码。</translation>
    </message>
    <message>
        <source>%1 is not an active user of this site. Check the spelling, or ask the site&apos;s administrator.</source>
        <translation>%1 不是此站点的活动用户。检查拼写，或询问站点管理员。</translation>
    </message>
    <message>
        <source>Help Lightning lists more users for one address than can be read. Ask its support.</source>
        <translation>Help Lightning 为一个地址列出的用户多到无法读取。询问其技术支持。</translation>
    </message>
    <message>
        <source>More than one active user has the address %1. Ask the site&apos;s administrator to make it unique.</source>
        <translation>有多个活动用户使用地址 %1。让站点管理员使其唯一。</translation>
    </message>
    <message>
        <source>The store cannot be used at the moment. The server&apos;s log says why.</source>
        <translation>目前无法使用存储。服务器的日志会说明原因。</translation>
    </message>
    <message>
        <source>The database is of a newer Pinbridge: its schema is version %1, and this program knows %2. Update this program, or name another store.</source>
        <translation>数据库来自更新的 Pinbridge：其架构版本为 %1，而此程序支持 %2。更新此程序，或指定其他存储。</translation>
    </message>
    <message>
        <source>The tokens in the database are sealed, and their key is not here. Copy the store.key of the server that made the database to %1, or name it with --store-key.</source>
        <translation>数据库中的令牌已密封，而其密钥不在此处。将创建该数据库的服务器的 store.key 复制到 %1，或用 --store-key 指定它。</translation>
    </message>
    <message>
        <source>The tokens in the database were sealed with another key than that in %1. Copy the store.key of the server that made the database, or name another store.</source>
        <translation>数据库中的令牌是用 %1 中密钥以外的密钥密封的。复制创建该数据库的服务器的 store.key，或指定其他存储。</translation>
    </message>
    <message>
        <source>The setting store cannot be used: %1</source>
        <translation>设置 store 无法使用：%1</translation>
    </message>
    <message>
        <source>a password does not belong into it, as others see a command line. Set PGPASSWORD, or write it to ~/.pgpass.</source>
        <translation>密码不应写在其中，因为他人可以看到命令行。设置 PGPASSWORD，或写入 ~/.pgpass。</translation>
    </message>
    <message>
        <source>it has a parameter %1 that is not known here.</source>
        <translation>其中有此处不认识的参数 %1。</translation>
    </message>
    <message>
        <source>the value of %1 has a character that cannot be passed on.</source>
        <translation>%1 的值含有无法传递的字符。</translation>
    </message>
    <message>
        <source>it is no URL like postgresql://user@host:5432/database.</source>
        <translation>它不是类似 postgresql://user@host:5432/database 的 URL。</translation>
    </message>
    <message>
        <source>it names no database: postgresql://user@host:5432/database.</source>
        <translation>它未指定数据库：postgresql://user@host:5432/database。</translation>
    </message>
    <message>
        <source>only a path or a URL postgresql://user@host:5432/database is known.</source>
        <translation>仅支持路径或 URL postgresql://user@host:5432/database。</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2. Mend that, or name another store with --store.</source>
        <translation>存储 %1 无法使用：%2。解决此问题，或用 --store 指定其他存储。</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 does not hold a key: 64 hexadecimal digits are expected.</source>
        <translation>存储的密钥文件 %1 中没有密钥：应为 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 exists already; it is not replaced, as what it has sealed would be lost.</source>
        <translation>存储的密钥文件 %1 已存在；不会替换它，否则用它密封的内容会丢失。</translation>
    </message>
    <message>
        <source>The store&apos;s key file %1 cannot be made: the system gives no random numbers.</source>
        <translation>无法创建存储的密钥文件 %1：系统未提供随机数。</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>正在停止服务器。</translation>
    </message>
    <message>
        <source>The store is behind.</source>
        <translation>存储处理滞后。</translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation>存储没有应答。</translation>
    </message>
    <message>
        <source>What the vault keeps for this profile is damaged: %1. Enter the API key and the partner key once more and save the profile.</source>
        <translation>凭据库为此配置文件保存的内容已损坏：%1。再次输入 API 密钥和合作伙伴密钥，并保存配置文件。</translation>
    </message>
    <message>
        <source>its index cannot be read</source>
        <translation>其索引无法读取</translation>
    </message>
    <message>
        <source>part %1 of %2 is too long</source>
        <translation>第 %1 部分（共 %2 部分）过长</translation>
    </message>
    <message>
        <source>part %1 of %2 is gone</source>
        <translation>第 %1 部分（共 %2 部分）已不存在</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>它不是当初写入的内容</translation>
    </message>
    <message>
        <source>The secret is too long for the vault.</source>
        <translation>机密信息过长，无法存入凭据库。</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>程序正在退出。</translation>
    </message>
    <message>
        <source>This session has no vault for secrets: no Secret Service answers on its D-Bus. Start or install one, such as gnome-keyring.</source>
        <translation>此登录会话没有用于机密信息的凭据库：其 D-Bus 上没有 Secret Service 应答。启动或安装一个，例如 gnome-keyring。</translation>
    </message>
    <message>
        <source>The vault can be asked only where Qt runs GLib&apos;s event loop. Start the program without QT_NO_GLIB.</source>
        <translation>只有在 Qt 使用 GLib 事件循环时才能查询凭据库。不设置 QT_NO_GLIB 启动程序。</translation>
    </message>
    <message>
        <source>The vault is locked, and was not unlocked. Unlock it, with its own program or by answering its question, and try again.</source>
        <translation>凭据库已锁定，且未解锁。用它自己的程序解锁，或回答它的询问，然后重试。</translation>
    </message>
    <message>
        <source>The vault has no keyring to keep secrets in, and none was made. Make one with its own program and try again.</source>
        <translation>凭据库没有可保存机密信息的密钥环，也未创建。用它自己的程序创建一个，然后重试。</translation>
    </message>
    <message>
        <source>The vault of this session cannot be reached: a library for it is not installed (on Debian libsecret-1-0).</source>
        <translation>无法访问此登录会话的凭据库：未安装所需的库（在 Debian 上为 libsecret-1-0）。</translation>
    </message>
    <message>
        <source>The vault refused: access was denied. Allow it in the vault&apos;s question, and try again.</source>
        <translation>凭据库拒绝了：访问被拒绝。在凭据库的询问中允许，然后重试。</translation>
    </message>
    <message>
        <source>The vault did not answer within %1 s. Perhaps it asks for its password somewhere: answer that, and try again.</source>
        <translation>凭据库未在 %1 s 内应答。它可能正在某处询问密码：回答后重试。</translation>
    </message>
    <message>
        <source>The vault could not do what it was asked for. Look into it with its own program, and try again.</source>
        <translation>凭据库无法完成所请求的操作。用它自己的程序查看，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault.</source>
        <translation>没有名为“%1”的故障。</translation>
    </message>
    <message>
        <source>%1; write %2, such as: %3</source>
        <translation>%1；写法为 %2，例如：%3</translation>
    </message>
    <message>
        <source>A fault takes 1 ms to 10 min, the shorter time first</source>
        <translation>故障持续 1 ms 到 10 min，较短的时间在前</translation>
    </message>
    <message>
        <source>A fault&apos;s status is one from 400 to 599</source>
        <translation>故障的状态码为 400 到 599</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no problem&apos;s name</source>
        <translation>“%1”不是问题的名称</translation>
    </message>
    <message>
        <source>There are %1 rules already; remove some of them first.</source>
        <translation>已有 %1 条规则；先删除其中一些。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. There are %2.</source>
        <translation>没有预设“%1”。现有 %2。</translation>
    </message>
    <message>
        <source>%1 makes no sense on %2; it is for %3.</source>
        <translation>%1 不适用于 %2；它用于 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no route. There are %2.</source>
        <translation>没有路由“%1”。现有 %2。</translation>
    </message>
    <message>
        <source>A rule is for 1 to %1 times, or for always.</source>
        <translation>规则可用 1 到 %1 次，或始终有效。</translation>
    </message>
    <message>
        <source>There is no problem &quot;%1&quot;. There are %2.</source>
        <translation>没有问题“%1”。现有 %2。</translation>
    </message>
    <message>
        <source>The request was not sent again: the server stops.</source>
        <translation>请求未重新发送：服务器正在停止。</translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be sent to it.</source>
        <translation>服务器未运行，因此无法向其发送任何内容。</translation>
    </message>
    <message>
        <source>The server did not answer this request.</source>
        <translation>服务器没有应答此请求。</translation>
    </message>
    <message>
        <source>This is no capture file of Pinbridge. Choose one that was saved on the Traffic page or by &quot;pinbridge-server tail&quot;.</source>
        <translation>这不是 Pinbridge 的捕获文件。选择在“流量”页面或由“pinbridge-server tail”保存的文件。</translation>
    </message>
    <message>
        <source>This capture file was saved by a newer Pinbridge (form %1, and this one reads up to %2). Open it with that one.</source>
        <translation>此捕获文件由较新的 Pinbridge 保存（格式 %1，此版本最多读取 %2）。使用那个版本打开。</translation>
    </message>
    <message>
        <source>This capture file is damaged: its first line tells no version.</source>
        <translation>此捕获文件已损坏：第一行没有版本。</translation>
    </message>
    <message>
        <source>This capture file is damaged: its line %1 is no exchange, or was cut off.</source>
        <translation>此捕获文件已损坏：第 %1 行不是交互，或被截断。</translation>
    </message>
    <message>
        <source>This file is too large: a capture file has %1 MiB at most.</source>
        <translation>此文件过大：捕获文件最多 %1 MiB。</translation>
    </message>
    <message>
        <source>This capture file has more than %1 exchanges.</source>
        <translation>此捕获文件的交互超过 %1 个。</translation>
    </message>
    <message>
        <source>%1: needs a value. %2</source>
        <translation>%1: 需要一个值。%2</translation>
    </message>
    <message>
        <source>%1:%2 cannot be used. %3</source>
        <translation>%1:%2 无法使用。%3</translation>
    </message>
    <message>
        <source>There is no &quot;%1:&quot;. There are %2. To look for it as a text, put it in quotes: &quot;%1:%3&quot;</source>
        <translation>没有“%1:”。可用的有 %2。要作为文本查找，请加引号：&quot;%1:%3&quot;</translation>
    </message>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>筛选条件最多 %1 个字符。</translation>
    </message>
    <message>
        <source>HTTP status of the answer</source>
        <translation>应答的 HTTP 状态</translation>
    </message>
    <message>
        <source>refused or failed</source>
        <translation>被拒绝或失败</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>one status</source>
        <translation>一个状态</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>从，到</translation>
    </message>
    <message>
        <source>Who asked: an address, a network or a name</source>
        <translation>谁发出请求：地址、网络或名称</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>一个网络</translation>
    </message>
    <message>
        <source>a name or address that begins so</source>
        <translation>以此开头的名称或地址</translation>
    </message>
    <message>
        <source>What kind of program asked</source>
        <translation>发出请求的程序类型</translation>
    </message>
    <message>
        <source>the sample app for Android</source>
        <translation>Android 示例应用</translation>
    </message>
    <message>
        <source>the sample apps for iOS</source>
        <translation>iOS 示例应用</translation>
    </message>
    <message>
        <source>the one in Objective-C</source>
        <translation>Objective-C 版</translation>
    </message>
    <message>
        <source>the one in Swift</source>
        <translation>Swift 版</translation>
    </message>
    <message>
        <source>the sample app in Xamarin</source>
        <translation>Xamarin 示例应用</translation>
    </message>
    <message>
        <source>the sample app for the web</source>
        <translation>Web 示例应用</translation>
    </message>
    <message>
        <source>a browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>其他任何程序</translation>
    </message>
    <message>
        <source>Path of the request</source>
        <translation>请求的路径</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>sessions and pins</source>
        <translation>会话和 PIN 码</translation>
    </message>
    <message>
        <source>all below</source>
        <translation>其下全部</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>asked by a browser first</source>
        <translation>浏览器先发出的请求</translation>
    </message>
    <message>
        <source>The problem&apos;s name, or another remark&apos;s</source>
        <translation>问题或其他备注的名称</translation>
    </message>
    <message>
        <source>no such pin</source>
        <translation>没有此 PIN 码</translation>
    </message>
    <message>
        <source>a token has ended or was refused</source>
        <translation>令牌已过期或被拒绝</translation>
    </message>
    <message>
        <source>the device waits, or is blocked</source>
        <translation>设备在等待或已阻止</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>How long the answer took</source>
        <translation>应答所用时间</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>超过一秒</translation>
    </message>
    <message>
        <source>longer than some apps wait</source>
        <translation>超过某些应用的等待时间</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>answered, and not refused</source>
        <translation>已应答且未被拒绝</translation>
    </message>
    <message>
        <source>refused, failed or gone</source>
        <translation>被拒绝、失败或已断开</translation>
    </message>
    <message>
        <source>the device had gone before the answer</source>
        <translation>设备在应答前已断开</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>手动保留</translation>
    </message>
    <message>
        <source>a fault was played</source>
        <translation>已模拟故障</translation>
    </message>
    <message>
        <source>shares what was asked for another request</source>
        <translation>共用为另一请求所做的查询</translation>
    </message>
    <message>
        <source>answered from what was known</source>
        <translation>根据已知内容应答</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>What stood in the Authorization field</source>
        <translation>Authorization 字段的内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a user token</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>a session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>a partner token</source>
        <translation>合作伙伴令牌</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>a token of this server</source>
        <translation>此服务器的令牌</translation>
    </message>
    <message>
        <source>a token from elsewhere</source>
        <translation>来自别处的令牌</translation>
    </message>
    <message>
        <source>a token that had ended</source>
        <translation>已过期的令牌</translation>
    </message>
    <message>
        <source>the token of that user</source>
        <translation>该用户的令牌</translation>
    </message>
    <message>
        <source>The API key that the device sent</source>
        <translation>设备发送的 API 密钥</translation>
    </message>
    <message>
        <source>the profile&apos;s</source>
        <translation>配置文件的</translation>
    </message>
    <message>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name of the fault that was played</source>
        <translation>所模拟故障的名称</translation>
    </message>
    <message>
        <source>X-Request-Id, or its beginning</source>
        <translation>X-Request-Id 或其开头</translation>
    </message>
    <message>
        <source>Came at that time or later</source>
        <translation>在该时间或之后到达</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Came before that time</source>
        <translation>在该时间之前到达</translation>
    </message>
    <message>
        <source>Write a status such as 404, &gt;=400, 4xx or 400-499.</source>
        <translation>写一个状态，例如 404、&gt;=400、4xx 或 400-499。</translation>
    </message>
    <message>
        <source>Write a time such as &gt;1s, 250ms or &lt;100ms.</source>
        <translation>写一个时长，例如 &gt;1s、250ms 或 &lt;100ms。</translation>
    </message>
    <message>
        <source>Write an address such as 10.0.0.7, a network such as 10.0.0.0/24, or a name; * stands for any characters.</source>
        <translation>写一个地址（例如 10.0.0.7）、网络（例如 10.0.0.0/24）或名称；* 代表任意字符。</translation>
    </message>
    <message>
        <source>Write a path such as /session, or /auth*.</source>
        <translation>写一个路径，例如 /session 或 /auth*。</translation>
    </message>
    <message>
        <source>Write a method such as GET or POST.</source>
        <translation>写一个方法，例如 GET 或 POST。</translation>
    </message>
    <message>
        <source>Write android, ios, ios-objc, ios-swift, xamarin, web, browser, curl or unknown.</source>
        <translation>写 android、ios、ios-objc、ios-swift、xamarin、web、browser、curl 或 unknown。</translation>
    </message>
    <message>
        <source>Write a problem&apos;s name such as unknown-pin, or * for any.</source>
        <translation>写一个问题的名称，例如 unknown-pin，或用 * 代表任意。</translation>
    </message>
    <message>
        <source>Write the name of a fault, or * for any.</source>
        <translation>写一个故障的名称，或用 * 代表任意。</translation>
    </message>
    <message>
        <source>Write an X-Request-Id, or its beginning.</source>
        <translation>写一个 X-Request-Id，或其开头。</translation>
    </message>
    <message>
        <source>Write is: with ok, refused, failed, trouble, gone, kept, faulted, merged, remembered, https or http.</source>
        <translation>在 is: 之后写 ok、refused、failed、trouble、gone、kept、faulted、merged、remembered、https 或 http。</translation>
    </message>
    <message>
        <source>Write none, user, session, partner, opaque, here, foreign, ended, or the address of its user.</source>
        <translation>写 none、user、session、partner、opaque、here、foreign、ended，或其用户的地址。</translation>
    </message>
    <message>
        <source>Write same, different or absent.</source>
        <translation>写 same、different 或 absent。</translation>
    </message>
    <message>
        <source>Write a time such as 14:02 or 14:02:30, or 2026-05-12T14:02.</source>
        <translation>写一个时间，例如 14:02、14:02:30 或 2026-05-12T14:02。</translation>
    </message>
    <message>
        <source>This request cannot be sent again from here: a secret in it is not known any more (%1). Copy it as a command, and put the secret in there.</source>
        <translation>无法从此处重新发送该请求：其中的机密已不可知（%1）。将其复制为命令，并在其中填入机密。</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its first line is malformed.</source>
        <translation>无法重新发送该请求：其首行格式错误。</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its body was longer than what is recorded of one.</source>
        <translation>无法重新发送该请求：其正文超出了记录的长度。</translation>
    </message>
    <message>
        <source>This request cannot be sent again: its field %1 is malformed.</source>
        <translation>无法重新发送该请求：其字段 %1 格式错误。</translation>
    </message>
    <message>
        <source>give a level (%1), or one for a category (%2)</source>
        <translation>指定级别（%1），或某个类别（%2）的级别</translation>
    </message>
    <message>
        <source>give a number with K, M or G, from 64K to 1G</source>
        <translation>指定带 K、M 或 G 的数字，从 64K 到 1G</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2.</source>
        <translation>无法写入日志 %1：%2。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is another user&apos;s</source>
        <translation>它属于另一个用户</translation>
    </message>
    <message>
        <source>another program writes to it</source>
        <translation>另一个程序正在写入它</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>The profile is saved, and not in use: that it is the one to use could not be kept. Mend that, and use it then.</source>
        <translation>配置文件已保存，但未使用：未能记录它是要使用的配置文件。解决此问题后再使用它。</translation>
    </message>
    <message>
        <source>Nothing was changed: that this profile is the one to use could not be kept. Mend that, and use it then.</source>
        <translation>未作任何更改：未能记录此配置文件是要使用的配置文件。解决此问题后再使用它。</translation>
    </message>
    <message>
        <source>%1 holds keys and no profile: saving it was broken off.</source>
        <translation>%1 中有密钥但没有配置文件：保存被中断了。</translation>
    </message>
    <message>
        <source>Your turn: have session_id sent as a string, as the vendor&apos;s sample server does since 2020. It is a setting.</source>
        <translation>轮到您：让 session_id 以字符串发送，供应商的示例服务器自 2020 年起就是如此。这是一个设置。</translation>
    </message>
    <message>
        <source>The app cannot read this answer: session_id is a list, and it wants a string.</source>
        <translation>应用无法读取此应答：session_id 是列表，而它要的是字符串。</translation>
    </message>
    <message>
        <source>The app takes the list in session_id for text, brackets and all, and then joins no session.</source>
        <translation>应用把 session_id 中的列表连同方括号当作文本，因而加入不了任何会话。</translation>
    </message>
    <message>
        <source>The device sent another API key than the profile&apos;s.</source>
        <translation>设备发送的 API 密钥与配置文件中的不同。</translation>
    </message>
    <message>
        <source>Its turn: put the site&apos;s key into the app. This server does not need it, but in a call the app shows it to Help Lightning. The samples come with a placeholder, or with the vendor&apos;s.</source>
        <translation>轮到设备：把站点的密钥放进应用。此服务器不需要它，但通话时应用会把它出示给 Help Lightning。示例中带的是占位符或供应商的密钥。</translation>
    </message>
    <message>
        <source>The app sends its API key to this server, unencrypted.</source>
        <translation>应用未加密就把 API 密钥发送给此服务器。</translation>
    </message>
    <message>
        <source>The iOS samples do so with every request. It is not needed here; in an app of your own leave it out.</source>
        <translation>iOS 示例在每个请求中都这样做。这里不需要它；在自己的应用中请去掉。</translation>
    </message>
    <message>
        <source>The session&apos;s creator fetched its own pin, and got the contact&apos;s side.</source>
        <translation>会话的创建者取回了自己的 PIN 码，得到的是联系人一方。</translation>
    </message>
    <message>
        <source>Its turn: use the side that came with the pin; the contact&apos;s is for the other device.</source>
        <translation>轮到设备：使用随 PIN 码得到的一方；联系人一方属于另一台设备。</translation>
    </message>
    <message>
        <source>The address was typed with a blank at its edge, which the app wrote as +.</source>
        <translation>输入地址时边上带了空格，应用把它写成了 +。</translation>
    </message>
    <message>
        <source>It was left out here. In an app of your own, trim what is typed: keyboards add blanks when they complete words.</source>
        <translation>这里已将其去掉。在自己的应用中请修剪输入：键盘补全单词时会加上空格。</translation>
    </message>
    <message>
        <source>The app writes ContentType where Content-Type is meant.</source>
        <translation>应用把 Content-Type 写成了 ContentType。</translation>
    </message>
    <message>
        <source>The Android sample does so. Volley adds the right field to a creation, so nothing is wrong; in an app of your own, leave it out.</source>
        <translation>Android 示例就是如此。Volley 会给创建请求加上正确的字段，所以没有问题；在自己的应用中请去掉。</translation>
    </message>
    <message>
        <source>The app says of what type a body is that a GET does not have.</source>
        <translation>应用说明了正文的类型，而 GET 没有正文。</translation>
    </message>
    <message>
        <source>The iOS and Xamarin samples do so. It is harmless; a browser would ask with OPTIONS first because of it.</source>
        <translation>iOS 和 Xamarin 示例就是如此。这没有害处；浏览器会因此先用 OPTIONS 询问。</translation>
    </message>
    <message>
        <source>The app asks for leave to send its body (Expect: 100-continue).</source>
        <translation>应用请求准许发送正文（Expect: 100-continue）。</translation>
    </message>
    <message>
        <source>.NET&apos;s HttpWebRequest does so by itself. This server answers at once; servers that do not know it cost the app 350 ms.</source>
        <translation>.NET 的 HttpWebRequest 会自动这样做。此服务器立即应答；不认识它的服务器会让应用多等 350 ms。</translation>
    </message>
    <message>
        <source>The body is JSON, and its Content-Type says that it is a form.</source>
        <translation>正文是 JSON，而它的 Content-Type 称之为表单。</translation>
    </message>
    <message>
        <source>It works here; the vendor&apos;s sample server fails at it. With curl, add -H %1.</source>
        <translation>在这里可行；供应商的示例服务器会因此失败。使用 curl 时请加上 -H %1。</translation>
    </message>
    <message>
        <source>A fault was played on purpose: %1.</source>
        <translation>有意制造了故障：%1。</translation>
    </message>
    <message>
        <source>The device asked for https, which this server refuses.</source>
        <translation>设备要求 https，而此服务器拒绝 https。</translation>
    </message>
    <message>
        <source>Your turn: Home says why there is no certificate. Until then the app has to use http.</source>
        <translation>轮到您：首页说明了为何没有证书。在此之前应用只能使用 http。</translation>
    </message>
    <message>
        <source>https: the device does not trust this server&apos;s certificate.</source>
        <translation>https：设备不信任此服务器的证书。</translation>
    </message>
    <message>
        <source>Your turn: install the certificate on the device, from /certificate.crt, or give the server one that the device trusts. The sample apps have no way around it; with http they need none.</source>
        <translation>轮到您：从 /certificate.crt 在设备上安装证书，或给服务器一个设备信任的证书。示例应用无法绕过；使用 http 则不需要证书。</translation>
    </message>
    <message>
        <source>https: the device knows no TLS that this server accepts.</source>
        <translation>https：设备不支持此服务器接受的任何 TLS。</translation>
    </message>
    <message>
        <source>Its turn: TLS 1.2 or newer with a modern cipher. Older systems have to use http.</source>
        <translation>轮到设备：需要 TLS 1.2 或更新版本以及现代加密套件。较旧的系统只能使用 http。</translation>
    </message>
    <message>
        <source>https: the device went away while the connection was made.</source>
        <translation>https：建立连接时设备离开了。</translation>
    </message>
    <message>
        <source>Most often it does not trust this server&apos;s certificate, and some do not say so. Your turn: install it on the device, from /certificate.crt.</source>
        <translation>多半是它不信任此服务器的证书，有些设备不会说明。轮到您：从 /certificate.crt 在设备上安装证书。</translation>
    </message>
    <message>
        <source>https: no connection came about with the device.</source>
        <translation>https：未能与设备建立连接。</translation>
    </message>
    <message>
        <source>Its turn: try again. What it sent was not TLS after all, or came too slowly.</source>
        <translation>轮到设备：再试一次。它发送的并非 TLS，或者来得太慢。</translation>
    </message>
    <message>
        <source>the look-up of the user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>the creation of the session</source>
        <translation>创建会话</translation>
    </message>
    <message>
        <source>the question for the media server</source>
        <translation>询问媒体服务器</translation>
    </message>
    <message>
        <source>the question for the contact&apos;s side</source>
        <translation>询问联系人一方</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>one of its steps</source>
        <translation>其中一个步骤</translation>
    </message>
    <message>
        <source>The browser keeps this answer from the page, which was opened as a file.</source>
        <translation>页面是作为文件打开的，浏览器不把此应答交给它。</translation>
    </message>
    <message>
        <source>Its turn: serve the page from http://localhost, for instance with python3 -m http.server, and open it there.</source>
        <translation>轮到设备：从 http://localhost 提供页面，例如用 python3 -m http.server，并在那里打开。</translation>
    </message>
    <message>
        <source>The browser keeps this answer from the page at %1.</source>
        <translation>浏览器不把此应答交给 %1 的页面。</translation>
    </message>
    <message>
        <source>Your turn: add that origin to those that may read answers (CORS), letter by letter as it stands here. Or serve the page from http://localhost.</source>
        <translation>轮到您：把该来源按此处的写法逐字加入可读取应答的来源（CORS）。或者从 http://localhost 提供页面。</translation>
    </message>
    <message>
        <source>The browser will not send the request: the page adds the field %1.</source>
        <translation>浏览器不会发送请求：页面添加了字段 %1。</translation>
    </message>
    <message>
        <source>Its turn: leave it out. Pages may add Authorization, Content-Type and x-helplightning-api-key.</source>
        <translation>轮到设备：去掉它。页面可以添加 Authorization、Content-Type 和 x-helplightning-api-key。</translation>
    </message>
    <message>
        <source>The browser will not send the request: %1 does not take %2.</source>
        <translation>浏览器不会发送请求：%1 不接受 %2。</translation>
    </message>
    <message>
        <source>Its turn: use one of %1.</source>
        <translation>轮到设备：使用 %1 之一。</translation>
    </message>
    <message>
        <source>The page came by https and asks this server by http (mixed content).</source>
        <translation>页面通过 https 加载，却用 http 向此服务器请求（混合内容）。</translation>
    </message>
    <message>
        <source>From other devices the browser blocks that before anything is sent. Your turn: give the page this server&apos;s https address, and devices a certificate that they trust.</source>
        <translation>在其他设备上，浏览器会在发送之前就阻止它。轮到您：给页面此服务器的 https 地址，并给设备它们信任的证书。</translation>
    </message>
    <message>
        <source>Its turn: wait %1 s, then ask once.</source>
        <translation>轮到设备：等待 %1 s，然后只请求一次。</translation>
    </message>
    <message>
        <source>Too many wrong pins came from this device.</source>
        <translation>此设备发来的错误 PIN 码过多。</translation>
    </message>
    <message>
        <source>Too many wrong pins came from all devices together.</source>
        <translation>所有设备发来的错误 PIN 码合计过多。</translation>
    </message>
    <message>
        <source>Your turn: see under Traffic who guesses, and block that device. This one may ask again in %1 s.</source>
        <translation>轮到您：在“流量”中查看是谁在猜，并阻止那台设备。此设备可在 %1 s 后再次请求。</translation>
    </message>
    <message>
        <source>The device sends more requests in a second than this server takes.</source>
        <translation>设备每秒发送的请求超出了此服务器的上限。</translation>
    </message>
    <message>
        <source>This server does not serve the device %1.</source>
        <translation>此服务器不为设备 %1 服务。</translation>
    </message>
    <message>
        <source>Your turn: allow it under Devices, then have it ask again.</source>
        <translation>轮到您：在“设备”中允许它，然后让它再次请求。</translation>
    </message>
    <message>
        <source>The device asked for %1, which is no name of this server.</source>
        <translation>设备请求的是 %1，而这不是此服务器的名称。</translation>
    </message>
    <message>
        <source>Its turn: use the address that Home shows. Or yours: if the name is right, tell it to the server with --host-name.</source>
        <translation>轮到设备：使用首页显示的地址。或者轮到您：如果名称正确，请用 --host-name 告诉服务器。</translation>
    </message>
    <message>
        <source>The device asks this server as if it were Help Lightning.</source>
        <translation>设备把此服务器当成了 Help Lightning。</translation>
    </message>
    <message>
        <source>Its turn: two addresses are mixed up. This server has /auth and /session; the API at Help Lightning is for the server alone.</source>
        <translation>轮到设备：两个地址弄混了。此服务器有 /auth 和 /session；Help Lightning 的 API 只供服务器使用。</translation>
    </message>
    <message>
        <source>The path has a slash too many: %1.</source>
        <translation>路径多了一个斜杠：%1。</translation>
    </message>
    <message>
        <source>Its turn: the server&apos;s address ends without a slash, or /auth and /session do.</source>
        <translation>轮到设备：服务器地址以及 /auth 和 /session 的末尾都没有斜杠。</translation>
    </message>
    <message>
        <source>The path is spelled %1.</source>
        <translation>路径写成了 %1。</translation>
    </message>
    <message>
        <source>Its turn: write %1, in small letters.</source>
        <translation>轮到设备：用小写写成 %1。</translation>
    </message>
    <message>
        <source>A browser asked for %1, which is not here.</source>
        <translation>浏览器请求了 %1，这里没有。</translation>
    </message>
    <message>
        <source>Nobody has to do anything: browsers ask for icons and the like of their own accord.</source>
        <translation>无需任何操作：浏览器会自行请求图标之类的内容。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 处没有任何内容。</translation>
    </message>
    <message>
        <source>Its turn: the routes are /auth and /session, spelled exactly so.</source>
        <translation>轮到设备：路由是 /auth 和 /session，必须照此书写。</translation>
    </message>
    <message>
        <source>The device sent %1 to %2.</source>
        <translation>设备把 %1 发到了 %2。</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>正文过大。</translation>
    </message>
    <message>
        <source>Its turn: a creation holds one address, so see what else is sent to this server.</source>
        <translation>轮到设备：创建只需一个地址，请查看还有什么被发送到此服务器。</translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation>头字段过多或过大。</translation>
    </message>
    <message>
        <source>Its turn: cookies of other programs on the same host are a usual cause; send none.</source>
        <translation>轮到设备：同一主机上其他程序的 Cookie 是常见原因；请不要发送。</translation>
    </message>
    <message>
        <source>The URL is too long.</source>
        <translation>URL 过长。</translation>
    </message>
    <message>
        <source>Its turn: look for something that is repeated in it. A token belongs into the Authorization field.</source>
        <translation>轮到设备：查找其中重复的部分。令牌应放在 Authorization 字段中。</translation>
    </message>
    <message>
        <source>The device began a request and did not end it in time.</source>
        <translation>设备开始了一个请求，却没有按时完成。</translation>
    </message>
    <message>
        <source>Its turn: send it whole. Often the Content-Length is larger than the body, or the network is bad.</source>
        <translation>轮到设备：完整发送。多半是 Content-Length 大于正文，或者网络不佳。</translation>
    </message>
    <message>
        <source>The device expects something that this server cannot do: %1.</source>
        <translation>设备要求此服务器做不到的事：%1。</translation>
    </message>
    <message>
        <source>Its turn: leave the Expect field out, or send 100-continue.</source>
        <translation>轮到设备：去掉 Expect 字段，或发送 100-continue。</translation>
    </message>
    <message>
        <source>The device uses a method or coding that this server does not know.</source>
        <translation>设备使用了此服务器不认识的方法或编码。</translation>
    </message>
    <message>
        <source>Its turn: GET and POST are all that the routes need.</source>
        <translation>轮到设备：路由只需要 GET 和 POST。</translation>
    </message>
    <message>
        <source>The device does not speak HTTP/1.1.</source>
        <translation>设备使用的不是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Its turn: use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation>轮到设备：使用 HTTP/1.1。此端口没有 HTTP/2。</translation>
    </message>
    <message>
        <source>What the device sent is not HTTP/1.1.</source>
        <translation>设备发送的不是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>Its turn: use an HTTP library. The answer says what is wrong with it.</source>
        <translation>轮到设备：使用 HTTP 库。应答说明了哪里有误。</translation>
    </message>
    <message>
        <source>The request names no user.</source>
        <translation>请求没有指明用户。</translation>
    </message>
    <message>
        <source>Its turn: ask as /auth?email=someone@example.com, once the field is filled.</source>
        <translation>轮到设备：填好字段后，按 /auth?email=someone@example.com 的形式请求。</translation>
    </message>
    <message>
        <source>The + in %1 was a blank when it was typed.</source>
        <translation>%1 中的 + 在输入时是空格。</translation>
    </message>
    <message>
        <source>Its turn: take the blank out. This app writes a blank as +, and a real + as %1.</source>
        <translation>轮到设备：去掉空格。此应用把空格写成 +，把真正的 + 写成 %1。</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Its turn: send one address, percent-encoded, and nothing beside it.</source>
        <translation>轮到设备：只发送一个经百分号编码的地址。</translation>
    </message>
    <message>
        <source>The sandbox has no active user %1.</source>
        <translation>沙盒中没有活动用户 %1。</translation>
    </message>
    <message>
        <source>Its turn: use any address under example.com, but nobody@ and inactive@. Or yours: leave the sandbox for a real site.</source>
        <translation>轮到设备：使用 example.com 下除 nobody@ 和 inactive@ 以外的任何地址。或者轮到您：离开沙盒，使用真实站点。</translation>
    </message>
    <message>
        <source>Its turn: see to the spelling. Users of another site or data centre are not known here.</source>
        <translation>轮到设备：检查拼写。其他站点或数据中心的用户在这里是未知的。</translation>
    </message>
    <message>
        <source>Its turn: see to the spelling. Users of another site or data centre are not known here; this server asks for site %1 at %2.</source>
        <translation>轮到设备：检查拼写。其他站点或数据中心的用户在这里是未知的；此服务器为站点 %1 向 %2 查询。</translation>
    </message>
    <message>
        <source>%1 is no active user of the site.</source>
        <translation>%1 不是该站点的活动用户。</translation>
    </message>
    <message>
        <source>More than one active user of the site has the address %1.</source>
        <translation>该站点有多个活动用户使用地址 %1。</translation>
    </message>
    <message>
        <source>Your turn: have the site&apos;s administrator make it unique. None of them is guessed.</source>
        <translation>轮到您：请站点管理员使其唯一。不会猜测其中任何一个。</translation>
    </message>
    <message>
        <source>Its turn: send %1 with the Content-Type application/json.</source>
        <translation>轮到设备：以 Content-Type application/json 发送 %1。</translation>
    </message>
    <message>
        <source>The device sent no body.</source>
        <translation>设备没有发送正文。</translation>
    </message>
    <message>
        <source>The device sent a form where JSON belongs.</source>
        <translation>设备发送了表单，而这里需要 JSON。</translation>
    </message>
    <message>
        <source>The device put single quotes where JSON has double ones.</source>
        <translation>JSON 使用双引号，而设备用了单引号。</translation>
    </message>
    <message>
        <source>A quote inside the contact&apos;s address breaks the JSON.</source>
        <translation>联系人地址中的引号破坏了 JSON。</translation>
    </message>
    <message>
        <source>Its turn: have a JSON library write the body. The Xamarin sample pastes what was typed between two quotes.</source>
        <translation>轮到设备：让 JSON 库来写正文。Xamarin 示例直接把输入粘贴到两个引号之间。</translation>
    </message>
    <message>
        <source>The body does not name the contact&apos;s address.</source>
        <translation>正文没有给出联系人的地址。</translation>
    </message>
    <message>
        <source>The request has no pin.</source>
        <translation>请求没有 PIN 码。</translation>
    </message>
    <message>
        <source>Its turn: ask as /session?sid= and the digits, once they are typed.</source>
        <translation>轮到设备：输入数字后，按 /session?sid= 加数字的形式请求。</translation>
    </message>
    <message>
        <source>What the device sent is no pin.</source>
        <translation>设备发送的不是 PIN 码。</translation>
    </message>
    <message>
        <source>Its turn: send its digits and nothing else. A pin is text.</source>
        <translation>轮到设备：只发送其数字。PIN 码是文本。</translation>
    </message>
    <message>
        <source>The device sent a pin of less than four digits.</source>
        <translation>设备发送的 PIN 码不足四位。</translation>
    </message>
    <message>
        <source>Its turn: send the pin as text. Taken for a number, it loses the zeros at its beginning.</source>
        <translation>轮到设备：把 PIN 码作为文本发送。当作数字会丢失开头的零。</translation>
    </message>
    <message>
        <source>Wrong pins from this device in a minute: %1.</source>
        <translation>此设备一分钟内发来的错误 PIN 码：%1。</translation>
    </message>
    <message>
        <source>Its turn: have the pin read out again. Ten in a minute, and look-ups are refused for a while. If nobody is typing there, somebody guesses: block the device.</source>
        <translation>轮到设备：请对方再读一遍 PIN 码。一分钟内满十次，查找会被拒绝一段时间。如果那里没有人在输入，就是有人在猜：阻止该设备。</translation>
    </message>
    <message>
        <source>No live session has this pin.</source>
        <translation>没有有效会话使用此 PIN 码。</translation>
    </message>
    <message>
        <source>Its turn: compare the digits with whoever read them out. Sessions shows which pins are live, and which have ended.</source>
        <translation>轮到设备：与读出的人核对数字。“会话”显示哪些 PIN 码有效，哪些已结束。</translation>
    </message>
    <message>
        <source>Volley, which the Android sample uses, waits 2.5 s and then asks once more, unless the app sets a DefaultRetryPolicy of its own.</source>
        <translation>Android 示例使用的 Volley 等待 2.5 s 后会再请求一次，除非应用设置了自己的 DefaultRetryPolicy。</translation>
    </message>
    <message>
        <source>The app gave up waiting, and asked again after %1 s.</source>
        <translation>应用放弃等待，并在 %1 s 后再次请求。</translation>
    </message>
    <message>
        <source>The device had gone when its answer was ready, after %1 s.</source>
        <translation>%1 s 后应答就绪时，设备已经离开。</translation>
    </message>
    <message>
        <source>Its turn: wait longer; an answer takes 25 s at most.</source>
        <translation>轮到设备：等待更久；应答最多需要 25 s。</translation>
    </message>
    <message>
        <source>Its turn: wait longer; an answer takes 25 s at most. The most of it went into %1.</source>
        <translation>轮到设备：等待更久；应答最多需要 25 s。大部分时间用在“%1”。</translation>
    </message>
    <message>
        <source>The app asked again after %1 s, while its first request was waiting.</source>
        <translation>应用在第一个请求仍在等待时，于 %1 s 后再次请求。</translation>
    </message>
    <message>
        <source>The device sent the same request twice at once, and got one answer to both.</source>
        <translation>设备同时把同一请求发送了两次，两者得到同一个结果。</translation>
    </message>
    <message>
        <source>Nobody has to do anything. In an app: switch the button off while a request is under way.</source>
        <translation>无需任何操作。在应用中：请求进行时停用按钮。</translation>
    </message>
    <message>
        <source>The device sent its creation again after %1 s, and got the same session.</source>
        <translation>设备在 %1 s 后再次发送创建请求，得到了同一个会话。</translation>
    </message>
    <message>
        <source>Nobody has to do anything: the first answer had not reached it, and no second session was made.</source>
        <translation>无需任何操作：第一个应答没有送达，也没有创建第二个会话。</translation>
    </message>
    <message>
        <source>The device made a second session with the same contact, %1 s after the first.</source>
        <translation>设备在第一个会话之后 %1 s，与同一联系人创建了第二个会话。</translation>
    </message>
    <message>
        <source>Its turn: one press of the button, one request. Each session has its own pin, so creator and contact may end up in different ones.</source>
        <translation>轮到设备：按一次按钮，发一个请求。每个会话有自己的 PIN 码，创建者和联系人可能进入不同的会话。</translation>
    </message>
    <message>
        <source>The app sent what was refused again at once.</source>
        <translation>应用立即再次发送了被拒绝的请求。</translation>
    </message>
    <message>
        <source>Volley does so on 401 and 403, a creation up to five times. Nothing changes until the device is allowed.</source>
        <translation>Volley 在 401 和 403 时会这样做，创建请求最多五次。在设备被允许之前不会有任何变化。</translation>
    </message>
    <message>
        <source>The answer took %1 s.</source>
        <translation>应答用了 %1 s。</translation>
    </message>
    <message>
        <source>The Android sample waits 2.5 s for an answer.</source>
        <translation>Android 示例等待应答 2.5 s。</translation>
    </message>
    <message>
        <source>The answer took %1 s, %2 s of it for %3.</source>
        <translation>应答用了 %1 s，其中 %2 s 用于“%3”。</translation>
    </message>
    <message>
        <source>Your turn: see to the store&apos;s disk, or to the database and the way to it. The Android sample waits 2.5 s for an answer.</source>
        <translation>轮到您：检查存储的磁盘，或数据库及其连接。Android 示例等待应答 2.5 s。</translation>
    </message>
    <message>
        <source>Help Lightning was asked %1 times before it answered, at %2.</source>
        <translation>向 Help Lightning 请求了 %1 次才得到应答，步骤是“%2”。</translation>
    </message>
    <message>
        <source>Nobody has to do anything. Where it happens often, see to this machine&apos;s network, or tell Help Lightning.</source>
        <translation>无需任何操作。如果经常发生，请检查本机网络，或告知 Help Lightning。</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. The sample apps keep a token until they are restarted.</source>
        <translation>轮到设备：再次调用 /auth，然后重试。示例应用会一直保留令牌，直到重新启动。</translation>
    </message>
    <message>
        <source>The device sent no user token.</source>
        <translation>设备没有发送用户令牌。</translation>
    </message>
    <message>
        <source>Its turn: put the token from /auth into the Authorization field of every request to /session. Where /auth failed before, mend that first.</source>
        <translation>轮到设备：在每个发往 /session 的请求中，把 /auth 给的令牌放入 Authorization 字段。如果之前 /auth 失败了，请先解决它。</translation>
    </message>
    <message>
        <source>The device sent a session token where a user token belongs.</source>
        <translation>设备发送了会话令牌，而这里需要用户令牌。</translation>
    </message>
    <message>
        <source>Its turn: send the token from /auth. The session_token of an answer is for the media server alone.</source>
        <translation>轮到设备：发送 /auth 给的令牌。应答中的 session_token 只用于媒体服务器。</translation>
    </message>
    <message>
        <source>The device sent a partner token, which may do anything in the site.</source>
        <translation>设备发送了合作伙伴令牌，它可以在站点中做任何事。</translation>
    </message>
    <message>
        <source>Its turn: send the token from /auth. A partner key has no place in an app: whoever unpacks the app has it, so make a new one.</source>
        <translation>轮到设备：发送 /auth 给的令牌。应用中不应有合作伙伴密钥：谁解包应用谁就得到它，因此请生成新的密钥。</translation>
    </message>
    <message>
        <source>The device sent a user token that ended at %1.</source>
        <translation>设备发送的用户令牌已于 %1 过期。</translation>
    </message>
    <message>
        <source>The device sent a user token that ended at %1, and this machine&apos;s clock is %2 s behind Help Lightning&apos;s.</source>
        <translation>设备发送的用户令牌已于 %1 过期，而本机时钟比 Help Lightning 慢 %2 s。</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. And yours: set this machine&apos;s clock, or countdowns and answers stay wrong.</source>
        <translation>轮到设备：再次调用 /auth，然后重试。也轮到您：校准本机时钟，否则倒计时和应答会一直不准确。</translation>
    </message>
    <message>
        <source>What the device sent in the Authorization field is no token from here.</source>
        <translation>设备在 Authorization 字段中发送的不是这里的令牌。</translation>
    </message>
    <message>
        <source>Its turn: call /auth, see that the answer is 200, and send its token as it is. A page that sends “undefined” has not waited for /auth.</source>
        <translation>轮到设备：调用 /auth，确认应答是 200，并原样发送其令牌。发送“undefined”的页面没有等待 /auth。</translation>
    </message>
    <message>
        <source>Its turn: call /auth here, then repeat. Tokens of another site or data centre are refused.</source>
        <translation>轮到设备：在这里调用 /auth，然后重试。其他站点或数据中心的令牌会被拒绝。</translation>
    </message>
    <message>
        <source>Its turn: call /auth here, then repeat. Tokens of another site or data centre are refused; this server asks for site %1 at %2.</source>
        <translation>轮到设备：在这里调用 /auth，然后重试。其他站点或数据中心的令牌会被拒绝；此服务器为站点 %1 向 %2 请求。</translation>
    </message>
    <message>
        <source>The device sent a user token that this server did not hand out.</source>
        <translation>设备发送的用户令牌不是由此服务器发放的。</translation>
    </message>
    <message>
        <source>The device is signed in as %1, and only the session&apos;s contact may fetch it.</source>
        <translation>设备以 %1 登录，而只有会话的联系人才能取回它。</translation>
    </message>
    <message>
        <source>Its turn: sign in as the contact. Or yours: in the settings, let the pin be enough.</source>
        <translation>轮到设备：以联系人身份登录。或者轮到您：在设置中让 PIN 码即可。</translation>
    </message>
    <message>
        <source>Help Lightning refused a user token that by its own words is good until %1.</source>
        <translation>Help Lightning 拒绝了一个用户令牌，而令牌自称有效期至 %1。</translation>
    </message>
    <message>
        <source>Help Lightning refused the device&apos;s user token.</source>
        <translation>Help Lightning 拒绝了设备的用户令牌。</translation>
    </message>
    <message>
        <source>Its turn: call /auth again, then repeat. If new ones are refused too, the user has lost access to the site.</source>
        <translation>轮到设备：再次调用 /auth，然后重试。如果新令牌也被拒绝，说明用户已失去对站点的访问权。</translation>
    </message>
    <message>
        <source>The device&apos;s user token was refused.</source>
        <translation>设备的用户令牌被拒绝。</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token, and this machine&apos;s clock is %1 s behind.</source>
        <translation>Help Lightning 拒绝了此服务器的合作伙伴令牌，而本机时钟慢 %1 s。</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token, and this machine&apos;s clock is %1 s ahead.</source>
        <translation>Help Lightning 拒绝了此服务器的合作伙伴令牌，而本机时钟快 %1 s。</translation>
    </message>
    <message>
        <source>Your turn: set the clock first. A partner token lives only minutes, by the time that this machine writes into it.</source>
        <translation>轮到您：先校准时钟。合作伙伴令牌按本机写入的时间只有几分钟的有效期。</translation>
    </message>
    <message>
        <source>Help Lightning refused this server&apos;s partner token.</source>
        <translation>Help Lightning 拒绝了此服务器的合作伙伴令牌。</translation>
    </message>
    <message>
        <source>Your turn: a new partner key silently ends the old one, so see first whether this is the site&apos;s newest. Then the enterprise id and the clock; the check goes through all of it.</source>
        <translation>轮到您：新的合作伙伴密钥会悄然终止旧的，因此先确认这是站点最新的密钥，再确认企业 ID 和时钟；检查会逐项进行。</translation>
    </message>
    <message>
        <source>Help Lightning does not know this server&apos;s API key.</source>
        <translation>Help Lightning 不认识此服务器的 API 密钥。</translation>
    </message>
    <message>
        <source>Your turn: see whether it was copied whole, and whether it belongs to this data centre.</source>
        <translation>轮到您：确认它是否复制完整，以及是否属于此数据中心。</translation>
    </message>
    <message>
        <source>This server&apos;s credentials are missing or refused.</source>
        <translation>此服务器的凭据缺失或被拒绝。</translation>
    </message>
    <message>
        <source>Your turn: complete the profile and run its check. The device can do nothing.</source>
        <translation>轮到您：补全配置文件并运行检查。设备无能为力。</translation>
    </message>
    <message>
        <source>Help Lightning refused a token that it gave a moment before, at %1.</source>
        <translation>Help Lightning 拒绝了它刚刚给出的令牌，步骤是“%1”。</translation>
    </message>
    <message>
        <source>Its turn. See that this machine&apos;s clock is right, then try again; the device can do nothing.</source>
        <translation>轮到 Help Lightning。确认本机时钟正确，然后再试；设备无能为力。</translation>
    </message>
    <message>
        <source>No connection to Help Lightning came about.</source>
        <translation>未能连接到 Help Lightning。</translation>
    </message>
    <message>
        <source>Your turn: see to this machine&apos;s network, proxy and the profile&apos;s URL. The check says whether it is the name, the port or TLS.</source>
        <translation>轮到您：检查本机的网络、代理以及配置文件的 URL。检查会说明问题出在名称、端口还是 TLS。</translation>
    </message>
    <message>
        <source>The connection to Help Lightning broke at %1.</source>
        <translation>与 Help Lightning 的连接中断，步骤是“%1”。</translation>
    </message>
    <message>
        <source>Try again. Where it happens often, see to this machine&apos;s network.</source>
        <translation>再试一次。如果经常发生，请检查本机网络。</translation>
    </message>
    <message>
        <source>Help Lightning takes no more requests for now (%1), at %2.</source>
        <translation>Help Lightning 目前不再接受请求（%1），步骤是“%2”。</translation>
    </message>
    <message>
        <source>Wait a little, then repeat.</source>
        <translation>稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>Wait %1 s, then repeat. The answer said so to the device.</source>
        <translation>等待 %1 s，然后重试。应答已这样告知设备。</translation>
    </message>
    <message>
        <source>Help Lightning&apos;s address sends this server elsewhere (%1).</source>
        <translation>Help Lightning 的地址把此服务器引向别处（%1）。</translation>
    </message>
    <message>
        <source>Your turn: correct the profile&apos;s URL. Often it must begin with https, or a sign-in page stands in between.</source>
        <translation>轮到您：更正配置文件的 URL。它多半必须以 https 开头，或者中间隔着登录页面。</translation>
    </message>
    <message>
        <source>Help Lightning answered 404 at %1.</source>
        <translation>Help Lightning 应答了 404，步骤是“%1”。</translation>
    </message>
    <message>
        <source>Your turn: see whether the profile&apos;s URL ends in /api. If it does, what was asked for is gone: try again.</source>
        <translation>轮到您：确认配置文件的 URL 是否以 /api 结尾。如果是，则所请求的内容已不存在：再试一次。</translation>
    </message>
    <message>
        <source>Help Lightning answered %1 at %2.</source>
        <translation>Help Lightning 应答了 %1，步骤是“%2”。</translation>
    </message>
    <message>
        <source>Its turn. Try again; if it stays so, tell its support the time and the step.</source>
        <translation>轮到 Help Lightning。再试一次；如果依旧如此，请把时间和步骤告知其支持部门。</translation>
    </message>
    <message>
        <source>What Help Lightning answered at %1 is not what this call answers.</source>
        <translation>Help Lightning 在“%1”时的应答不是此调用的应答。</translation>
    </message>
    <message>
        <source>See whether the profile&apos;s URL is that of the API, and whether a proxy or sign-in page stands in between.</source>
        <translation>确认配置文件的 URL 是否为 API 的地址，以及中间是否隔着代理或登录页面。</translation>
    </message>
    <message>
        <source>Help Lightning gave no complete answer within %1 s, at %2.</source>
        <translation>Help Lightning 在 %1 s 内没有给出完整应答，步骤是“%2”。</translation>
    </message>
    <message>
        <source>Its turn, or the network&apos;s. Repeat: a creation that is the same makes no second session.</source>
        <translation>轮到 Help Lightning，或者网络。请重试：相同的创建请求不会产生第二个会话。</translation>
    </message>
    <message>
        <source>No answer was ready after %1 s; the most of it went into %2.</source>
        <translation>%1 s 后仍没有应答；大部分时间用在“%2”。</translation>
    </message>
    <message>
        <source>Help Lightning did not do what was asked of it.</source>
        <translation>Help Lightning 没有完成所请求的操作。</translation>
    </message>
    <message>
        <source>Its turn. Try again; if it stays so, run the check.</source>
        <translation>轮到 Help Lightning。再试一次；如果依旧如此，请运行检查。</translation>
    </message>
    <message>
        <source>The session was made, but this server could not keep it.</source>
        <translation>会话已创建，但此服务器未能保存它。</translation>
    </message>
    <message>
        <source>Your turn: see to the store. The log has the reason, and pinbridge-server store check looks for more.</source>
        <translation>轮到您：检查存储。日志中有原因，pinbridge-server store check 可查找更多。</translation>
    </message>
    <message>
        <source>This server was stopping, could not reach its store or was full.</source>
        <translation>此服务器正在停止、无法访问存储或已满。</translation>
    </message>
    <message>
        <source>Its turn: repeat after the seconds of Retry-After. Where it happens again, yours: the log has the reason.</source>
        <translation>轮到设备：在 Retry-After 的秒数之后重试。如果再次发生，轮到您：日志中有原因。</translation>
    </message>
    <message>
        <source>This server has a defect.</source>
        <translation>此服务器有缺陷。</translation>
    </message>
    <message>
        <source>Your turn: report it with the request id %1; the log has more under it.</source>
        <translation>轮到您：附上请求 ID %1 报告；日志中该 ID 下有更多信息。</translation>
    </message>
    <message>
        <source>What the vault kept under %1 was damaged: its index is removed, and parts that it named may be left. Look for entries named %1 with the vault&apos;s own program, and remove them.</source>
        <translation>凭据库在 %1 下保存的内容已损坏：其索引已删除,但索引所指的部分可能仍在。请用凭据库自己的程序查找名为 %1 的条目并删除。</translation>
    </message>
    <message>
        <source>give a number with K, M or G, from 1M to 4G</source>
        <translation>请给出带 K、M 或 G 的数字，从 1M 到 4G</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>延迟应答</translation>
    </message>
    <message>
        <source>The request is taken up only after that time, or one at random between the two.</source>
        <translation>请求在该时间之后才处理，或在两者之间的随机时间之后。</translation>
    </message>
    <message>
        <source>Slow answer</source>
        <translation>缓慢应答</translation>
    </message>
    <message>
        <source>The head goes out at once, the body in pieces over that time.</source>
        <translation>头部立即发出，正文在该时间内分段发出。</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>其他状态码</translation>
    </message>
    <message>
        <source>Answered with that status, 400 to 599, and its problem; nothing is done.</source>
        <translation>以该状态码（400 到 599）及其问题应答；不执行任何操作。</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>Answered 400 as for a token that has expired, with Help Lightning&apos;s code 1003; nothing is done.</source>
        <translation>按令牌已过期应答 400，附带 Help Lightning 的代码 1003；不执行任何操作。</translation>
    </message>
    <message>
        <source>Wrong pin</source>
        <translation>PIN 码错误</translation>
    </message>
    <message>
        <source>Answered 404 as for a pin that does not live; it counts as no guess.</source>
        <translation>按 PIN 码无效应答 404；不计入猜测次数。</translation>
    </message>
    <message>
        <source>Connection lost before the answer</source>
        <translation>应答前连接中断</translation>
    </message>
    <message>
        <source>All is done, then the connection ends without a byte of the answer (RST or FIN).</source>
        <translation>全部执行完毕，然后连接结束，不发送应答的任何字节（RST 或 FIN）。</translation>
    </message>
    <message>
        <source>Connection lost within the answer</source>
        <translation>应答途中连接中断</translation>
    </message>
    <message>
        <source>All is done, then the connection ends after the head and half of the body of the answer.</source>
        <translation>全部执行完毕，然后在发送应答的头部和一半正文后连接结束。</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>损坏的 JSON</translation>
    </message>
    <message>
        <source>Answered 200 with JSON that breaks off; nothing is done.</source>
        <translation>应答 200，其 JSON 不完整；不执行任何操作。</translation>
    </message>
    <message>
        <source>Help Lightning is down</source>
        <translation>Help Lightning 无法连接</translation>
    </message>
    <message>
        <source>Nobody accepts the connections that are made to Help Lightning for the request.</source>
        <translation>为该请求建立的到 Help Lightning 的连接均无人接受。</translation>
    </message>
    <message>
        <source>Help Lightning is slow</source>
        <translation>Help Lightning 缓慢</translation>
    </message>
    <message>
        <source>Each call made to Help Lightning for the request is answered so much later.</source>
        <translation>为该请求向 Help Lightning 发出的每次调用都会延迟这么久才得到应答。</translation>
    </message>
    <message>
        <source>Help Lightning refuses the token</source>
        <translation>Help Lightning 拒绝令牌</translation>
    </message>
    <message>
        <source>Help Lightning answers 400 with code 1003 to the first, or to all calls of the request that carry a user&apos;s or a session&apos;s token.</source>
        <translation>对该请求中携带用户或会话令牌的第一次或所有调用，Help Lightning 均应答 400 和代码 1003。</translation>
    </message>
    <message>
        <source>Token expired at create</source>
        <translation>创建时令牌过期</translation>
    </message>
    <message>
        <source>Does the app sign in again when its token has expired, and create then?</source>
        <translation>令牌过期时，应用是否会重新登录并随后创建？</translation>
    </message>
    <message>
        <source>Token expired at join</source>
        <translation>加入时令牌过期</translation>
    </message>
    <message>
        <source>Does the app sign in again when its token has expired, and join then?</source>
        <translation>令牌过期时，应用是否会重新登录并随后加入？</translation>
    </message>
    <message>
        <source>Does the app say that the pin is wrong, and let the person type it again?</source>
        <translation>应用是否会说明 PIN 码错误，并允许重新输入？</translation>
    </message>
    <message>
        <source>Lost answer at create</source>
        <translation>创建时应答丢失</translation>
    </message>
    <message>
        <source>The session is made and its answer lost: does asking again show the same pin?</source>
        <translation>会话已创建而应答丢失：再次请求是否显示相同的 PIN 码？</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>一半应答</translation>
    </message>
    <message>
        <source>Does half an answer end in words, and not in a crash?</source>
        <translation>只收到一半应答时，应用是给出说明而不是崩溃吗？</translation>
    </message>
    <message>
        <source>Does the app survive an answer that is no JSON?</source>
        <translation>应答不是 JSON 时，应用能否正常继续？</translation>
    </message>
    <message>
        <source>Unavailable three times</source>
        <translation>三次不可用</translation>
    </message>
    <message>
        <source>Does the app wait as Retry-After says, and come back?</source>
        <translation>应用是否会按 Retry-After 等待，然后重试？</translation>
    </message>
    <message>
        <source>Create forbidden</source>
        <translation>禁止创建</translation>
    </message>
    <message>
        <source>Does the app send its request again and again by itself?</source>
        <translation>应用是否会自行反复发送请求？</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>缓慢的网络</translation>
    </message>
    <message>
        <source>Does the app show that it waits, and stay usable?</source>
        <translation>应用是否会显示正在等待，并保持可用？</translation>
    </message>
    <message>
        <source>No answer for 90 s</source>
        <translation>90 s 无应答</translation>
    </message>
    <message>
        <source>Does the app give up by itself, and say so?</source>
        <translation>应用是否会自行放弃并告知？</translation>
    </message>
    <message>
        <source>Dripping answers</source>
        <translation>断续的应答</translation>
    </message>
    <message>
        <source>Is the app&apos;s time-out one of the whole answer?</source>
        <translation>应用的超时是否针对整个应答？</translation>
    </message>
    <message>
        <source>What does the app say when Help Lightning is away?</source>
        <translation>Help Lightning 不可用时，应用会如何提示？</translation>
    </message>
    <message>
        <source>Does the app wait for calls that take several steps?</source>
        <translation>应用是否会等待需要多个步骤的调用？</translation>
    </message>
    <message>
        <source>Token refused once</source>
        <translation>令牌被拒绝一次</translation>
    </message>
    <message>
        <source>Does the server itself get over a token that Help Lightning does not take?</source>
        <translation>Help Lightning 不接受令牌时，服务器自身能否恢复？</translation>
    </message>
    <message>
        <source>Nobody has to do anything. Turn it off on the console&apos;s Faults page or with pinbridge-server faults, when the app has shown how it takes it.</source>
        <translation>无需任何人采取措施。看到应用的反应后，可在控制台的“故障实验室”页面或用 pinbridge-server faults 关闭它。</translation>
    </message>
    <message>
        <source>the question for the user&apos;s token</source>
        <translation>询问用户令牌</translation>
    </message>
</context>
<context>
    <name>pinbridge::Problems</name>
    <message>
        <source>Not an e-mail address</source>
        <translation>不是电子邮件地址</translation>
    </message>
    <message>
        <source>The body is not the JSON asked for</source>
        <translation>正文不是所要求的 JSON</translation>
    </message>
    <message>
        <source>Not a pin</source>
        <translation>不是 PIN 码</translation>
    </message>
    <message>
        <source>A user token is needed</source>
        <translation>需要用户令牌</translation>
    </message>
    <message>
        <source>The user token was refused</source>
        <translation>用户令牌被拒绝</translation>
    </message>
    <message>
        <source>No such pin</source>
        <translation>没有此 PIN 码</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>没有此用户</translation>
    </message>
    <message>
        <source>More than one user</source>
        <translation>多个用户</translation>
    </message>
    <message>
        <source>This server&apos;s credentials were refused</source>
        <translation>此服务器的凭据被拒绝</translation>
    </message>
    <message>
        <source>Help Lightning failed</source>
        <translation>Help Lightning 出错</translation>
    </message>
    <message>
        <source>Help Lightning took too long</source>
        <translation>Help Lightning 耗时过长</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>A defect in this server</source>
        <translation>此服务器的内部缺陷</translation>
    </message>
    <message>
        <source>This device is not approved</source>
        <translation>此设备未获批准</translation>
    </message>
    <message>
        <source>No such route</source>
        <translation>没有此路由</translation>
    </message>
    <message>
        <source>Not with this method</source>
        <translation>不支持此方法</translation>
    </message>
    <message>
        <source>Not a request of HTTP/1.1</source>
        <translation>不是 HTTP/1.1 请求</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>请求到达过慢</translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation>正文过大</translation>
    </message>
    <message>
        <source>The request line is too long</source>
        <translation>请求行过长</translation>
    </message>
    <message>
        <source>Not a name of this server</source>
        <translation>不是此服务器的名称</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>An expectation that cannot be met</source>
        <translation>无法满足的期望</translation>
    </message>
    <message>
        <source>The header fields are too large</source>
        <translation>头字段过大</translation>
    </message>
    <message>
        <source>Not known to this server</source>
        <translation>此服务器不支持</translation>
    </message>
    <message>
        <source>Not an HTTP version of this server</source>
        <translation>此服务器不支持该 HTTP 版本</translation>
    </message>
    <message>
        <source>The request names no user, or what it names is not an e-mail address.</source>
        <translation>请求未指定用户，或所指定的不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Ask as /auth?email=someone@example.com, the address percent-encoded: a + must be sent as %2B, or some clients turn it into a blank.</source>
        <translation>按 /auth?email=someone@example.com 的形式请求，地址需百分号编码：+ 必须作为 %2B 发送，否则某些客户端会将其变成空格。</translation>
    </message>
    <message>
        <source>The body of POST /session is missing, is not JSON, or does not name a contact.</source>
        <translation>POST /session 的正文缺失、不是 JSON，或未指定联系人。</translation>
    </message>
    <message>
        <source>Send Content-Type: application/json and an object with contact_email, an address. Let a JSON library write it: quotes inside a value must be escaped.</source>
        <translation>发送 Content-Type: application/json，以及带有 contact_email（一个地址）的对象。由 JSON 库生成它：值中的引号必须转义。</translation>
    </message>
    <message>
        <source>The request has no pin, or the pin is not made of digits.</source>
        <translation>请求中没有 PIN 码，或 PIN 码不是由数字组成。</translation>
    </message>
    <message>
        <source>The route needs a user token, and none was sent.</source>
        <translation>该路由需要用户令牌，但未发送。</translation>
    </message>
    <message>
        <source>Put the token from /auth into the Authorization field, as it is; Bearer before it is allowed.</source>
        <translation>将 /auth 返回的令牌原样放入 Authorization 字段；前面可加 Bearer。</translation>
    </message>
    <message>
        <source>Help Lightning does not take the user token: it has expired, was revoked, or belongs to another site or data centre.</source>
        <translation>Help Lightning 不接受该用户令牌：它已过期、已撤销，或属于其他站点或数据中心。</translation>
    </message>
    <message>
        <source>Call /auth again and use the new token. If new ones are refused too, compare the clocks of the device and the server.</source>
        <translation>再次调用 /auth 并使用新令牌。如果新令牌也被拒绝，比较设备和服务器的时钟。</translation>
    </message>
    <message>
        <source>No live session has this pin. It may be mistyped, expired, revoked or never made; the answer is the same for all, so that nobody learns which pins were real.</source>
        <translation>没有有效会话使用此 PIN 码。它可能输入有误、已过期、已撤销或从未创建；各种情况的应答相同，因此无人能得知哪些 PIN 码真实存在。</translation>
    </message>
    <message>
        <source>Check the digits with the person who read them out, or create a new session. The operator&apos;s console shows which it was.</source>
        <translation>与读出数字的人核对，或创建新会话。操作员的控制台会显示是哪种情况。</translation>
    </message>
    <message>
        <source>The site has no active user with this address.</source>
        <translation>站点中没有使用此地址的活动用户。</translation>
    </message>
    <message>
        <source>Check the spelling, and the site: users of one data centre are unknown in another. The site&apos;s administrator can add or activate the user.</source>
        <translation>检查拼写和站点：一个数据中心的用户在另一个数据中心不存在。站点管理员可以添加或激活该用户。</translation>
    </message>
    <message>
        <source>More than one active user of the site has this address, and none is guessed.</source>
        <translation>站点中有多个活动用户使用此地址，服务器不会猜测是哪一个。</translation>
    </message>
    <message>
        <source>The site&apos;s administrator has to make the address unique.</source>
        <translation>站点管理员必须使该地址唯一。</translation>
    </message>
    <message>
        <source>The server does not serve this device&apos;s address yet.</source>
        <translation>服务器尚未为此设备的地址提供服务。</translation>
    </message>
    <message>
        <source>The operator has to allow the device or its network. Do not send the request again by itself: nothing changes until a person acts.</source>
        <translation>操作员必须允许该设备或其网络。不要自动重新发送请求：在有人操作之前，情况不会改变。</translation>
    </message>
    <message>
        <source>Help Lightning does not take this server&apos;s own credentials. The device can do nothing about it.</source>
        <translation>Help Lightning 不接受此服务器自身的凭据。设备对此无能为力。</translation>
    </message>
    <message>
        <source>The operator runs the credential check; most often a newer partner key has replaced the one in use.</source>
        <translation>由操作员运行凭据检查；最常见的原因是正在使用的合作伙伴密钥已被更新的密钥取代。</translation>
    </message>
    <message>
        <source>Help Lightning could not be reached, failed, or answered something that makes no sense.</source>
        <translation>无法连接 Help Lightning、它出错，或其应答没有意义。</translation>
    </message>
    <message>
        <source>Try again a little later, after Retry-After where it is given. The operator&apos;s console shows which step failed and what came back.</source>
        <translation>稍后重试，如有 Retry-After，则在其之后。操作员的控制台会显示哪个步骤失败以及返回的内容。</translation>
    </message>
    <message>
        <source>Help Lightning took longer than a device can be kept waiting.</source>
        <translation>Help Lightning 的耗时超过了设备可等待的时间。</translation>
    </message>
    <message>
        <source>Try again. A request to create a session that was slow may be sent again without making two sessions, as long as it is the same.</source>
        <translation>重试。创建会话的请求较慢时，只要内容相同，就可以再次发送而不会创建两个会话。</translation>
    </message>
    <message>
        <source>The server is stopping, or cannot store sessions at the moment.</source>
        <translation>服务器正在停止，或目前无法存储会话。</translation>
    </message>
    <message>
        <source>Try again after the seconds in Retry-After.</source>
        <translation>在 Retry-After 给出的秒数之后重试。</translation>
    </message>
    <message>
        <source>The Host field names a server that this one is not. A page of a foreign site could otherwise use this server from the operator&apos;s browser (DNS rebinding).</source>
        <translation>Host 字段指定的服务器不是本服务器。否则，外部站点的网页可能会通过操作员的浏览器使用此服务器（DNS 重绑定）。</translation>
    </message>
    <message>
        <source>Use the address that the operator&apos;s console shows, or localhost. Another name of this server has to be given to it with --host-name.</source>
        <translation>使用操作员的控制台显示的地址，或 localhost。此服务器的其他名称需要用 --host-name 指定。</translation>
    </message>
    <message>
        <source>Too many wrong pins, or too many requests, in a short time.</source>
        <translation>短时间内错误的 PIN 码过多，或请求过多。</translation>
    </message>
    <message>
        <source>Wait the seconds in Retry-After. Ask for a pin when a person has typed it, not while they type.</source>
        <translation>等待 Retry-After 给出的秒数。在输入完成后再查询 PIN 码，而不是在输入过程中。</translation>
    </message>
    <message>
        <source>A defect in this server.</source>
        <translation>此服务器的内部缺陷。</translation>
    </message>
    <message>
        <source>Report it with the request id; the server&apos;s log has more under that id.</source>
        <translation>报告时附上请求 ID；服务器日志中有该 ID 的更多信息。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>此路径下没有任何内容。</translation>
    </message>
    <message>
        <source>The routes are /auth and /session, spelled exactly so; no slash at the end, no encoded letters. A browser shows a page to try them by hand at /, and /openapi.yaml describes all there is.</source>
        <translation>路由为 /auth 和 /session，必须完全一致：末尾没有斜杠，没有编码的字母。浏览器打开 / 会显示可手动试用它们的页面，/openapi.yaml 描述了全部内容。</translation>
    </message>
    <message>
        <source>The path exists, but not with this method.</source>
        <translation>该路径存在，但不支持此方法。</translation>
    </message>
    <message>
        <source>The Allow field of the answer lists the methods.</source>
        <translation>应答的 Allow 字段列出了可用的方法。</translation>
    </message>
    <message>
        <source>What arrived is not a request of HTTP/1.1 (RFC 9112).</source>
        <translation>收到的内容不是 HTTP/1.1 请求（RFC 9112）。</translation>
    </message>
    <message>
        <source>Use an HTTP library. The detail says what is wrong with the bytes.</source>
        <translation>使用 HTTP 库。详细信息会说明这些字节有什么问题。</translation>
    </message>
    <message>
        <source>The request did not arrive completely in time.</source>
        <translation>请求未在规定时间内完整到达。</translation>
    </message>
    <message>
        <source>Send head and body without long pauses; ten seconds are enough for each.</source>
        <translation>发送头部和正文时不要长时间停顿；两者各有十秒，足够使用。</translation>
    </message>
    <message>
        <source>The body is larger than this route takes.</source>
        <translation>正文超出此路由可接受的大小。</translation>
    </message>
    <message>
        <source>A creation holds one address: a kilobyte is plenty.</source>
        <translation>创建请求只包含一个地址：一千字节绰绰有余。</translation>
    </message>
    <message>
        <source>The request line is longer than the server reads.</source>
        <translation>请求行超出服务器读取的长度。</translation>
    </message>
    <message>
        <source>Nothing the routes need comes near 4 KiB: look for something repeated in the URL.</source>
        <translation>这些路由所需的内容远不到 4 KiB：检查 URL 中是否有重复的内容。</translation>
    </message>
    <message>
        <source>The Expect field asks for something other than 100-continue.</source>
        <translation>Expect 字段要求的不是 100-continue。</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>去掉该字段。</translation>
    </message>
    <message>
        <source>The header fields are too many or too large.</source>
        <translation>头字段过多或过大。</translation>
    </message>
    <message>
        <source>64 fields and 16 KiB are allowed; cookies of other programs on the same host are a usual cause.</source>
        <translation>最多允许 64 个字段和 16 KiB；常见原因是同一主机上其他程序的 Cookie。</translation>
    </message>
    <message>
        <source>A method or transfer coding that this server does not know.</source>
        <translation>此服务器不支持的方法或传输编码。</translation>
    </message>
    <message>
        <source>GET, POST, HEAD and OPTIONS, and the chunked coding, are what there is.</source>
        <translation>仅支持 GET、POST、HEAD 和 OPTIONS，以及 chunked 编码。</translation>
    </message>
    <message>
        <source>Another version of HTTP than 1.0 and 1.1.</source>
        <translation>HTTP 版本不是 1.0 或 1.1。</translation>
    </message>
    <message>
        <source>Use HTTP/1.1. There is no HTTP/2 on this port.</source>
        <translation>使用 HTTP/1.1。此端口没有 HTTP/2。</translation>
    </message>
    <message>
        <source>Ask as /session?sid= followed by the 4 to 9 digits. A pin is text: its leading zeros count.</source>
        <translation>按 /session?sid= 后接 4 到 9 位数字的形式请求。PIN 码是文本：前导零有意义。</translation>
    </message>
</context>
<context>
    <name>pinbridge::SettingsDesk</name>
    <message>
        <source>The file has a setting %1, which this program does not know. It stays in the file and counts for nothing.</source>
        <translation>文件中有此程序不认识的设置 %1。它会留在文件中，但不起作用。</translation>
    </message>
    <message>
        <source>%1 When you save, the file is renamed and a new one made.</source>
        <translation>%1 保存时，该文件会被重命名，并新建一个文件。</translation>
    </message>
    <message>
        <source>The file that was not understood is kept as %1.</source>
        <translation>无法识别的文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>pinbridge::States</name>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>failed at %1</source>
        <translation>“%1”阶段失败</translation>
    </message>
    <message>
        <source>all %1 stages</source>
        <translation>全部 %1 个阶段已通过</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>On the LAN, every device</source>
        <translation>局域网，所有设备</translation>
    </message>
    <message>
        <source>On the LAN, approved devices</source>
        <translation>局域网，已批准的设备</translation>
    </message>
    <message>
        <source>Example site</source>
        <translation>示例站点</translation>
    </message>
    <message>
        <source>Sandbox (built in)</source>
        <translation>沙盒（内置）</translation>
    </message>
    <message>
        <source>Damaged profile</source>
        <translation>已损坏的配置文件</translation>
    </message>
    <message>
        <source>Site %1, %2</source>
        <translation>站点 %1，%2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message numerus="yes">
        <source>The file does not give %n of the values; fill in: %1.</source>
        <translation>
            <numerusform>文件中缺少 %n 个值；需填写：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secrets are in the vault, but these files with them could not be removed: %1. The next save and the next start try again; or remove them yourself.</source>
        <translation>其机密信息在凭据库中，但以下含有机密信息的文件无法移除：%1。下次保存和下次启动时会重试；您也可以自行移除。</translation>
    </message>
    <message>
        <source>Its secrets are in files, and the vault may still have them, too. They are removed there as soon as it is unlocked, and with the profile.</source>
        <translation>其机密信息在文件中，凭据库中可能也仍有。凭据库解锁后，或移除配置文件时，会从凭据库中移除它们。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::AddressCard</name>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>https works on the same port.</source>
        <translation>https 可使用同一端口。</translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation>https 被拒绝：%1</translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation>没有请求到达？常见原因是访客 Wi-Fi、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Other addresses ▾</source>
        <translation>其他地址 ▾</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Requests in flight are answered first.</source>
        <translation>先应答正在处理的请求。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No device can reach this desk until the server is started.</source>
        <translation>服务器启动之前，任何设备都无法访问本控制台。</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Type this on the device</source>
        <translation>在设备上输入此地址</translation>
    </message>
    <message>
        <source>Address on this machine: %1</source>
        <translation>本机上的地址：%1</translation>
    </message>
    <message>
        <source>Address for devices: %1</source>
        <translation>供设备使用的地址：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>证书的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Show %1 — %2</source>
        <translation>显示 %1 — %2</translation>
    </message>
    <message>
        <source>Let Pinbridge choose</source>
        <translation>由 Pinbridge 选择</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, set on the Settings page “%1” to :: and “%2” to “%3”.</source>
        <translation>手机无法访问它。要让手机请求访问，在“设置”页面将“%1”设为 ::，将“%2”设为“%3”。</translation>
    </message>
    <message>
        <source>No phone reaches it. To let phones ask for access, set “%1” to “%2” on the Settings page.</source>
        <translation>手机无法访问它。要让手机请求访问，在“设置”页面将“%1”设为“%2”。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Calls</name>
    <message>
        <source>The call has not started yet.</source>
        <translation>通话尚未开始。</translation>
    </message>
    <message>
        <source>In a call for less than a minute</source>
        <translation>通话中，不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>In a call for %n minute(s)</source>
        <translation>
            <numerusform>通话中，已 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The call ended in less than a minute.</source>
        <translation>通话不到一分钟就结束了。</translation>
    </message>
    <message numerus="yes">
        <source>The call ended after %n minute(s).</source>
        <translation>
            <numerusform>通话在 %n 分钟后结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether there is a call is unknown: Help Lightning does not tell.</source>
        <translation>是否在通话未知：Help Lightning 不提供此信息。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CaptureWindow</name>
    <message>
        <source>%1 – capture</source>
        <translation>%1 – 捕获</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n requests of the file %1. Nothing comes here.</source>
        <translation>
            <numerusform>文件 %1 中的 %n 个请求。这里不会再增加。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CertificateDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Copy the certificate&apos;s address</source>
        <translation>复制证书的地址</translation>
    </message>
    <message>
        <source>Install it only when the device shows the same fingerprint (SHA-256):</source>
        <translation>仅当设备显示相同的指纹（SHA-256）时才安装：</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Or save it, and bring the file to the device. The key that belongs to it never leaves this machine.</source>
        <translation>也可以保存证书，再将文件传到设备上。与之对应的密钥绝不会离开本机。</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>保存证书…</translation>
    </message>
    <message>
        <source>Certificate for https</source>
        <translation>https 证书</translation>
    </message>
    <message>
        <source>The server does not run. Start it first.</source>
        <translation>服务器未运行。需要先启动它。</translation>
    </message>
    <message>
        <source>https is refused: %1</source>
        <translation>https 被拒绝：%1</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>证书 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A device trusts https here once it has this certificate. It is made anew when the server is given a name that it did not have before (“%1” on the Settings page); devices then need the new one. Open this on the device:</source>
        <translation>设备安装此证书后即信任这里的 https。当服务器获得以前没有的名称（“设置”页面的“%1”）时，证书会重新生成；设备随后需要新证书。在设备上打开：</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CheckList</name>
    <message>
        <source>✓ fine</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! 注意</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Closing</name>
    <message>
        <source>When the window is c&amp;losed</source>
        <translation>关闭窗口时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep serving in the tray</source>
        <translation>在系统托盘中继续服务(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window. Its icon in the tray opens it again.</source>
        <translation>Pinbridge 可以不显示窗口继续运行。点击系统托盘图标可再次打开窗口。</translation>
    </message>
    <message>
        <source>Pinbridge can go on without its window: devices still reach it at %1. Its icon in the tray opens it again.</source>
        <translation>Pinbridge 可以不显示窗口继续运行：设备仍可通过 %1 访问。点击系统托盘图标可再次打开窗口。</translation>
    </message>
    <message>
        <source>Stopped, it serves no device.</source>
        <translation>停止后，它不再为任何设备提供服务。</translation>
    </message>
    <message>
        <source>Keep serving?</source>
        <translation>继续服务？</translation>
    </message>
    <message>
        <source>Keep serving in the tray?</source>
        <translation>在系统托盘中继续服务？</translation>
    </message>
    <message>
        <source>Do &amp;not ask again</source>
        <translation>不再询问(&amp;N)</translation>
    </message>
    <message>
        <source>Server › When the window is closed changes it back</source>
        <translation>可在“服务器 › 关闭窗口时”中改回</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>继续服务(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::CompareDialog</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>查询：%1</translation>
    </message>
    <message>
        <source>Request field: %1</source>
        <translation>请求字段：%1</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Request body: %1</source>
        <translation>请求正文：%1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reply field: %1</source>
        <translation>应答字段：%1</translation>
    </message>
    <message>
        <source>Reply body</source>
        <translation>应答正文</translation>
    </message>
    <message>
        <source>Reply body: %1</source>
        <translation>应答正文：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Upstream: %1</source>
        <translation>上游：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and a request</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Compare two requests</source>
        <translation>比较两个请求</translation>
    </message>
    <message>
        <source>In what the two differ</source>
        <translation>两者的不同之处</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Also what differs in any two</source>
        <translation>包括总会不同的内容</translation>
    </message>
    <message>
        <source>Times, request ids, durations</source>
        <translation>时间、请求编号、耗时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右：%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>one of two has it not</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>They do not differ.</source>
        <translation>两者没有不同。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceDecider</name>
    <message>
        <source>%1 is allowed.</source>
        <translation>已允许 %1。</translation>
    </message>
    <message>
        <source>%1 is allowed for an hour.</source>
        <translation>已允许 %1 一小时。</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>已阻止 %1。</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>已忘记 %1。</translation>
    </message>
    <message>
        <source>It no longer waits. When it asks again, it waits again.</source>
        <translation>它不再等待。再次请求时，会重新等待。</translation>
    </message>
    <message>
        <source>Its allowance is lost: it is refused, and when it asks again it waits like a new device.</source>
        <translation>它不再获得允许：将被拒绝，再次请求时会像新设备一样等待。</translation>
    </message>
    <message>
        <source>The block is lost: when it asks again, it waits like a new device.</source>
        <translation>阻止会解除：再次请求时，它会像新设备一样等待。</translation>
    </message>
    <message>
        <source>1 device no longer waits.</source>
        <translation>1 台设备不再等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices no longer wait.</source>
        <translation>
            <numerusform>%n 台设备不再等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>阻止设备</translation>
    </message>
    <message>
        <source>Forget device</source>
        <translation>忘记设备</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>阻止 %1？</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>忘记 %1？</translation>
    </message>
    <message>
        <source>It loses its allowance and is refused from now on, whatever the access rules say, until you allow it.</source>
        <translation>它不再获得允许，从现在起被拒绝，无论访问规则如何，直到您允许它。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget waiting</source>
        <translation>忘记等待中的设备</translation>
    </message>
    <message>
        <source>Forget the device that waits?</source>
        <translation>忘记正在等待的设备？</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n devices that wait?</source>
        <translation>
            <numerusform>忘记全部 %n 台正在等待的设备？</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait. Those that ask again wait again.</source>
        <translation>它们不再等待。再次请求的设备会重新等待。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 Its name is lost, too.</source>
        <translation>%1它的名称也会丢失。</translation>
    </message>
    <message>
        <source>%1 has no name any more.</source>
        <translation>%1 不再有名称。</translation>
    </message>
    <message>
        <source>%1 has its name now.</source>
        <translation>%1 已命名。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>首次出现：%1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1, 1 request since the start</source>
        <translation>%1，启动以来 1 个请求</translation>
    </message>
    <message>
        <source>%1, %2 requests since the start</source>
        <translation>%1，启动以来 %2 个请求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>最近请求</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1。%2：%3</translation>
    </message>
    <message>
        <source>%1 — calls itself “%2”</source>
        <translation>%1 — 自称“%2”</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>设备名称</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesLesson</name>
    <message>
        <source>No device is served</source>
        <translation>不为任何设备提供服务</translation>
    </message>
    <message>
        <source>Only this machine is served</source>
        <translation>仅为本机提供服务</translation>
    </message>
    <message>
        <source>Every device is served</source>
        <translation>为所有设备提供服务</translation>
    </message>
    <message>
        <source>No device has asked yet</source>
        <translation>尚无设备发出请求</translation>
    </message>
    <message>
        <source>The devices that you have decided on appear here when the server runs, and new ones wait here for you.</source>
        <translation>服务器运行时，您已作出决定的设备显示在这里，新设备在这里等待您的决定。</translation>
    </message>
    <message>
        <source>A device that calls for the first time waits here until you allow it, for good or for an hour, or block it. Type this on the device:</source>
        <translation>首次发出请求的设备在这里等待，直到您允许它（永久或一小时）或阻止它。在设备上输入此地址：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing arrives? Guest Wi-Fi, VPN and firewalls are the usual reasons.</source>
        <translation>没有请求到达？常见原因是访客 Wi-Fi、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>This desk listens on this machine only, so no device of the network can ask. To let devices ask, and decide on each here, set on the Settings page “%1” to :: and “%2” to “%3”.</source>
        <translation>本控制台仅在本机上监听，因此网络中的设备无法请求。要让设备请求并在这里逐一决定，在“设置”页面将“%1”设为 ::，将“%2”设为“%3”。</translation>
    </message>
    <message>
        <source>No device of the network reaches this desk, so none can ask. To let devices ask, and decide on each here, set “%1” to “%2” on the Settings page.</source>
        <translation>网络中的设备无法访问本控制台，因此也无法请求。要让设备请求并在这里逐一决定，在“设置”页面将“%1”设为“%2”。</translation>
    </message>
    <message>
        <source>Nobody has to ask, so nobody waits here. To decide on each device, set “%1” to “%2” on the Settings page.</source>
        <translation>设备无需请求访问，因此这里没有等待的设备。要对每台设备逐一决定，在“设置”页面将“%1”设为“%2”。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::DevicesPage</name>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>Allow for an &amp;hour</source>
        <translation>允许一小时(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>阻止(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>忘记(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget &amp;waiting…</source>
        <translation>忘记等待中的设备(&amp;W)…</translation>
    </message>
    <message>
        <source>Known devices</source>
        <translation>已知设备</translation>
    </message>
    <message>
        <source>1 more waits, in the list below.</source>
        <translation>还有 1 台在等待，见下方列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait, in the list below.</source>
        <translation>
            <numerusform>还有 %n 台在等待，见下方列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>阻止(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>By address, name, state or what they call themselves</source>
        <translation>按地址、名称、状态或自称</translation>
    </message>
    <message>
        <source>No device matches.</source>
        <translation>没有匹配的设备。</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>最近请求：%1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ExposureBanner</name>
    <message>
        <source>Every device that reaches this machine is served, without asking. To decide on each, set “%1” to “%2” on the Settings page.</source>
        <translation>所有能访问本机的设备无需请求即可获得服务。要对每台设备逐一决定，在“设置”页面将“%1”设为“%2”。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FailureBox</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the failure</source>
        <translation>复制错误信息</translation>
    </message>
    <message>
        <source>Details ▾</source>
        <translation>详细信息 ▾</translation>
    </message>
    <message>
        <source>Details ▸</source>
        <translation>详细信息 ▸</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultBanner</name>
    <message>
        <source>Turn all off</source>
        <translation>全部关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) on purpose:</source>
        <translation>
            <numerusform>%n 个故意的故障：</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Faults</source>
        <translation>打开“故障实验室”</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultDeviceField</name>
    <message>
        <source>Devices ▾</source>
        <translation>设备 ▾</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>任意设备</translation>
    </message>
    <message>
        <source>An address such as 192.168.2.17, a network such as 192.168.2.0/24, or nothing for any device</source>
        <translation>192.168.2.17 这样的地址、192.168.2.0/24 这样的网络，留空则为任意设备</translation>
    </message>
    <message>
        <source>Devices that are known</source>
        <translation>已知设备</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultForm</name>
    <message>
        <source>A rule of your own</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>At random up to</source>
        <translation>随机上限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>哪些调用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn this rule on</source>
        <translation>启用此规则</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常的问题</translation>
    </message>
    <message>
        <source>reset at once (RST)</source>
        <translation>立即重置 (RST)</translation>
    </message>
    <message>
        <source>closed in order (FIN)</source>
        <translation>正常关闭 (FIN)</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>With a second time, one at random between the two</source>
        <translation>填写第二个时间时，取两者之间的随机时间</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>How many requests it breaks; with nothing all, until it is turned off</source>
        <translation>破坏多少个请求；留空则为全部，直到关闭</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>针对哪台设备</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>A time is a whole number, such as 3, of the unit beside it.</source>
        <translation>时间是旁边单位的整数，例如 3。</translation>
    </message>
    <message>
        <source>A time is %1 at least and %2 at most.</source>
        <translation>时间至少为 %1，至多为 %2。</translation>
    </message>
    <message>
        <source>The second time is the longer one.</source>
        <translation>第二个时间应是较长的那个。</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>状态码是 %1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>How many times is a whole number from 1 to %1, or nothing for always.</source>
        <translation>次数是 1 到 %1 的整数，留空表示始终。</translation>
    </message>
    <message>
        <source>Write a number here: %1.</source>
        <translation>此处需要数字：%1。</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>需要先启动服务器</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultModel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>How many requests have met the rule</extracomment>
        <translation>命中</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>任意设备</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>还有一次</translation>
    </message>
    <message numerus="yes">
        <source>%n more times</source>
        <translation>
            <numerusform>还有 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultPresetCard</name>
    <message>
        <source>Often wanted</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Each turns one rule on. What it tries stands here for the one that you point at.</source>
        <translation>每个按钮启用一条规则。指向某个按钮时，此处显示它测试的内容。</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>针对哪台设备</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FaultTimeField</name>
    <message>
        <source>Unit of: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
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
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Turn rule off</source>
        <translation>关闭规则(&amp;T)</translation>
    </message>
    <message>
        <source>Turn &amp;all off</source>
        <translation>全部关闭(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>没有任何故障</translation>
    </message>
    <message>
        <source>What does an app do when its token has expired, the pin is wrong, or no answer comes? Turn on a rule below, and the next requests of a device meet just that; Traffic marks them. No rule outlives the server: after Stop, a restart, or a change of profile or settings nothing is on.</source>
        <translation>令牌过期、PIN 码错误或没有应答时，应用会怎么做？在下方启用一条规则，设备接下来的请求就会遇到这种情况；“流量”中会标出它们。规则不会比服务器更久：停止、重启、更换配置文件或设置之后，没有任何规则启用。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The first rule that concerns a request breaks it. None is on after Stop or a restart of the server.</source>
        <translation>第一条适用于请求的规则会破坏它。服务器停止或重启之后，没有任何规则启用。</translation>
    </message>
    <message>
        <source>Rule %1 is on: %2.</source>
        <extracomment>The rule&apos;s mark, as &quot;#3&quot;, and what it does</extracomment>
        <translation>规则 %1 已启用：%2。</translation>
    </message>
    <message>
        <source>Rule %1 is off.</source>
        <translation>规则 %1 已关闭。</translation>
    </message>
    <message>
        <source>All rules are off.</source>
        <translation>所有规则均已关闭。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FilterLine</name>
    <message>
        <source>All words must hold. “-” before one: it must not. Ctrl+Space lists what can be typed.</source>
        <translation>所有条件都须成立。前面加“-”表示不得成立。Ctrl+空格列出可以输入的内容。</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>可以输入的内容</translation>
    </message>
    <message>
        <source>Filter: status:&gt;=400</source>
        <translation>筛选：status:&gt;=400</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::FullScreenPin</name>
    <message>
        <source>Pin for %1</source>
        <translation>%1 的 PIN 码</translation>
    </message>
    <message>
        <source>Pin, full screen</source>
        <translation>PIN 码，全屏</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>按 Esc 退出</translation>
    </message>
    <message>
        <source>This pin has ended and joins nobody any more.</source>
        <translation>此 PIN 码已结束，无法再用于加入。</translation>
    </message>
    <message>
        <source>This pin is %1 and joins nobody any more.</source>
        <translation>此 PIN 码%1，无法再用于加入。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::GuideDialog</name>
    <message>
        <source>change the page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>does what the page is for</source>
        <translation>执行当前页面的主要操作</translation>
    </message>
    <message>
        <source>on a session: copies its pin</source>
        <translation>在会话上：复制其 PIN 码</translation>
    </message>
    <message>
        <source>on a session: its pin over the whole screen; Esc leaves</source>
        <translation>在会话上：全屏显示其 PIN 码；按 Esc 退出</translation>
    </message>
    <message>
        <source>on a device: allows one that waits, forgets any after a question</source>
        <translation>在设备上：允许等待中的设备，或在询问后忘记任意设备</translation>
    </message>
    <message>
        <source>on a request under Traffic: copies it as one line</source>
        <translation>在“流量”页面的请求上：将其复制为一行</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>From two addresses to a pin</source>
        <translation>从两个地址到 PIN 码</translation>
    </message>
    <message>
        <source>1. Use the sandbox, or enter your site&apos;s credentials under Profiles.
2. Under Sessions type the creator&apos;s and the contact&apos;s address.
3. Press Create session, and read the pin to the contact.
4. The contact&apos;s device sends the pin to this desk and gets its side of the call.</source>
        <translation>1. 使用沙盒，或在“配置文件”页面输入站点的凭据。
2. 在“会话”页面输入创建者和联系人的地址。
3. 按“创建会话”，并将 PIN 码读给联系人。
4. 联系人的设备将 PIN 码发送到本控制台，获得通话中自己的一方。</translation>
    </message>
    <message>
        <source>What a device does</source>
        <translation>设备的操作</translation>
    </message>
    <message>
        <source>These ask this desk as a phone does:</source>
        <translation>以下命令像手机一样向本控制台发出请求：</translation>
    </message>
    <message>
        <source>A device that calls for the first time waits under Devices until you allow it. For https it needs this desk&apos;s certificate: Server, Certificate….</source>
        <translation>首次发出请求的设备在“设备”页面等待，直到您允许它。使用 https 时，它需要本控制台的证书：“服务器 › 证书…”。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter、Delete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on a device: gives it a name</source>
        <translation>在设备上：为其命名</translation>
    </message>
    <message>
        <source>under Settings: the search; Esc empties it</source>
        <translation>在“设置”中：搜索；按 Esc 清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>on a rule under Faults: turns it off</source>
        <translation>在故障实验室的规则上：关闭它</translation>
    </message>
    <message>
        <source>There can be several profiles: the button at the top changes between them. Users shows what is inside a user&apos;s token, Traffic why a device was refused. Faults breaks what devices ask, to try an app.</source>
        <translation>可以有多个配置文件：用顶部的按钮切换。“用户”显示用户令牌中的内容，“流量”说明设备为何被拒绝。“故障实验室”会破坏设备的请求，以便测试应用。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Header</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>使用沙盒</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>配置文件…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置文件</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置文件：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::HomePage</name>
    <message>
        <source>In the sandbox every address at example.com is a user. nobody@example.com is not: see what a failure looks like.</source>
        <translation>在沙盒中，example.com 的每个地址都是用户。nobody@example.com 除外：可用它查看失败的情形。</translation>
    </message>
    <message>
        <source>Pinbridge joins two people in a Help Lightning call by a short pin. Two ways to begin:</source>
        <translation>Pinbridge 用简短的 PIN 码让两个人加入同一个 Help Lightning 通话。有两种开始方式：</translation>
    </message>
    <message>
        <source>Create a session</source>
        <translation>创建会话</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>最近的会话</translation>
    </message>
    <message>
        <source>Sessions appear here: pin, who made it, who is awaited, and whether they have come. Type two addresses above and press Create session.</source>
        <translation>会话显示在这里：PIN 码、创建者、等待的联系人，以及他们是否已加入。在上方输入两个地址，然后按“创建会话”。</translation>
    </message>
    <message>
        <source>Copy pin</source>
        <translation>复制 PIN 码</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::KeyField</name>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Choose the partner key&apos;s file</source>
        <translation>选择合作伙伴密钥文件</translation>
    </message>
    <message>
        <source>Paste the partner key</source>
        <translation>粘贴合作伙伴密钥</translation>
    </message>
    <message>
        <source>The stored key</source>
        <translation>已存储的密钥</translation>
    </message>
    <message>
        <source>Drop the .pem file here</source>
        <translation>将 .pem 文件拖放到这里</translation>
    </message>
    <message>
        <source>%1 — kept; drop another to replace it</source>
        <translation>%1 — 已保留；拖放另一个以替换</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>合作伙伴密钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.txt)</source>
        <translation>密钥 (*.pem *.key *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no key. Copy the whole file&apos;s text, with its BEGIN and END lines.</source>
        <translation>剪贴板中没有密钥。复制整个文件的文本，包括 BEGIN 行和 END 行。</translation>
    </message>
    <message>
        <source>%1 %2 stays.</source>
        <translation>%1“%2”保持不变。</translation>
    </message>
    <message>
        <source>The pasted key</source>
        <translation>粘贴的密钥</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The key of the file</source>
        <translation>文件中的密钥</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pinbridge speaks this language from its next start.</source>
        <translation>Pinbridge 下次启动时使用此语言。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Loss</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1，供 %2 使用</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the server stops, nobody can join with these pins until it runs again:
%1</source>
        <translation>服务器停止后，在其再次运行之前，无人能用以下 PIN 码加入：
%1</translation>
    </message>
    <message>
        <source>Pins are kept in memory. Where the server stops these end, and nobody can join with them any more:
%1</source>
        <translation>PIN 码保存在内存中。服务器停止后，以下 PIN 码即结束，无法再用于加入：
%1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Devices that wait for an answer get it first. These pins belong to the site in use: while another one is nobody can join with them. They work again once it is back in use, as long as they live:
%1</source>
        <translation>正在等待应答的设备会先得到应答。以下 PIN 码属于正在使用的站点：使用其他站点期间，无人能用它们加入。重新使用该站点后，只要仍在有效期内，它们就会再次可用：
%1</translation>
    </message>
    <message>
        <source>Devices that wait for an answer get it first. Pins are kept in memory: with the change these end, and nobody can join with them any more:
%1</source>
        <translation>正在等待应答的设备会先得到应答。PIN 码保存在内存中：切换后，以下 PIN 码即结束，无法再用于加入：
%1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::MainWindow</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>停止服务器？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Change to the sandbox?</source>
        <translation>切换到沙盒？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation>切换配置文件？</translation>
    </message>
    <message>
        <source>Pinbridge</source>
        <translation>Pinbridge</translation>
    </message>
    <message>
        <source>Pinbridge — %1 (sandbox)</source>
        <translation>Pinbridge — %1（沙盒）</translation>
    </message>
    <message>
        <source>Pinbridge — %1</source>
        <translation>Pinbridge — %1</translation>
    </message>
    <message>
        <source>Quit Pinbridge?</source>
        <translation>退出 Pinbridge？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Use the san&amp;dbox</source>
        <translation>使用沙盒(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>证书(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>PIN 码(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the server&apos;s &amp;address</source>
        <translation>复制服务器地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>流量(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation>流量(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Pinbridge</source>
        <translation>关于 Pinbridge(&amp;A)</translation>
    </message>
    <message>
        <source>About Pinbridge</source>
        <translation>关于 Pinbridge</translation>
    </message>
    <message>
        <source>Pinbridge %1</source>
        <translation>Pinbridge %1</translation>
    </message>
    <message>
        <source>Desktop console and LAN server for Help Lightning sessions.

Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>用于 Help Lightning 会话的桌面控制台和局域网服务器。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。Qt %1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n 项未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a &amp;profile</source>
        <translation>使用配置文件(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障实验室</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>故障实验室(&amp;F)</translation>
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
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::People</name>
    <message>
        <source>Known addresses</source>
        <translation>已知地址</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinCard</name>
    <message>
        <source>Copy pin</source>
        <translation>复制 PIN 码</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>复制邀请</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>Pin for %1</source>
        <translation>%1 的 PIN 码</translation>
    </message>
    <message>
        <source>%1 — valid until %2</source>
        <translation>%1 — 有效期至：%2</translation>
    </message>
    <message>
        <source>%1 — this pin is %2 and joins nobody any more.</source>
        <translation>%1 — 此 PIN 码%2，无法再用于加入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text</source>
        <translation>服务器地址和 PIN 码的文本</translation>
    </message>
    <message>
        <source>The server&apos;s address and the pin, as text. Only this machine reaches that address.</source>
        <translation>服务器地址和 PIN 码的文本。只有本机能访问该地址。</translation>
    </message>
    <message>
        <source>Pin: %1</source>
        <translation>PIN 码：%1</translation>
    </message>
    <message>
        <source>Server: %1
Pin: %2</source>
        <translation>服务器：%1
PIN 码：%2</translation>
    </message>
    <message>
        <source>Revoke pin</source>
        <translation>撤销 PIN 码</translation>
    </message>
    <message>
        <source>Revoke pin %1?</source>
        <translation>撤销 PIN 码 %1？</translation>
    </message>
    <message>
        <source>%1 can no longer join with it. The session stays at Help Lightning; whoever has joined stays in the call. A revoked pin does not come back.</source>
        <translation>%1 将无法再用它加入。会话保留在 Help Lightning 中；已加入的人仍在通话中。已撤销的 PIN 码无法恢复。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The marks of a quotation around the pin as it is spoken.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::PinDisplay</name>
    <message>
        <source>Pin</source>
        <translation>PIN 码</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>配置文件名称</translation>
    </message>
    <message>
        <source>Acme Field Service</source>
        <translation>Acme 现场服务</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Enterprise id</source>
        <translation>企业 ID</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Passphrase of the partner key</source>
        <translation>合作伙伴密钥的密码短语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>合作伙伴密钥</translation>
    </message>
    <message>
        <source>kept; type to replace</source>
        <translation>已保留；输入以替换</translation>
    </message>
    <message>
        <source>paste the site&apos;s API key</source>
        <translation>粘贴站点的 API 密钥</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileListCard</name>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A profile holds what Help Lightning issued for a site. Fill in the form, or import a .env file, and save.</source>
        <translation>配置文件包含 Help Lightning 为站点颁发的内容。填写表单或导入 .env 文件，然后保存。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Use the chosen profile</source>
        <translation>使用所选的配置文件</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置文件</translation>
    </message>
    <message>
        <source>More that can be done with profiles</source>
        <translation>配置文件的更多操作</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制为新配置文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import .env…</source>
        <translation>导入 .env(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export .env…</source>
        <translation>导出 .env(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileMenu</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use %1, given at the start</source>
        <translation>使用 %1（启动时指定）</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfileQuestions</name>
    <message>
        <source>Discard the new profile?</source>
        <translation>放弃新配置文件？</translation>
    </message>
    <message>
        <source>Discard what was changed in %1?</source>
        <translation>放弃对 %1 的更改？</translation>
    </message>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>此处输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Its folder %1 is removed.</source>
        <translation>其文件夹 %1 会被移除。</translation>
    </message>
    <message>
        <source>Its API key and its partner key are removed from the system&apos;s vault. Nothing brings them back but the files that were issued with the site.</source>
        <translation>其 API 密钥和合作伙伴密钥会从系统凭据库中移除。只有随站点颁发的文件才能恢复它们。</translation>
    </message>
    <message>
        <source>The files with its API key and its partner key are removed. Nothing brings them back but the files that were issued with the site.</source>
        <translation>包含其 API 密钥和合作伙伴密钥的文件会被移除。只有随站点颁发的文件才能恢复它们。</translation>
    </message>
    <message>
        <source>The server goes on with it until it is stopped or another one is used.</source>
        <translation>服务器会继续使用它，直到服务器停止或改用其他配置文件。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>With API key and partner &amp;key</source>
        <translation>包含 API 密钥和合作伙伴密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>A .env file with the site&apos;s address and number, for pinbridge-server --env-file or another desk.</source>
        <translation>包含站点地址和编号的 .env 文件，供 pinbridge-server --env-file 或其他控制台使用。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who has these files can do everything that the site can. Both, the .env file and the key&apos;s file beside it, can be read by your user alone; keep them so, and remove them when they have served.</source>
        <translation>拥有这些文件的人可以执行站点能执行的一切操作。.env 文件和旁边的密钥文件都仅您的用户可读取；保持这一权限，并在用完后移除它们。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ProfilesPage</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存并使用</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>使用沙盒</translation>
    </message>
    <message>
        <source>Help Lightning site</source>
        <translation>Help Lightning 站点</translation>
    </message>
    <message>
        <source>No account?</source>
        <translation>没有账户？</translation>
    </message>
    <message>
        <source>The sandbox imitates Help Lightning inside this program. Nothing leaves this machine.</source>
        <translation>沙盒在此程序内模拟 Help Lightning。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Change the profile?</source>
        <translation>切换配置文件？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking Help Lightning, stage by stage. Each takes 10 seconds at most; what was found comes at the end…</source>
        <translation>正在逐阶段询问 Help Lightning。每个阶段最多 10 秒；结果在最后显示…</translation>
    </message>
    <message>
        <source>Walks from the URL to a user look-up and names the first stage that fails, with its likely cause.</source>
        <translation>从 URL 逐步检查到用户查找，并指出第一个失败的阶段及其可能的原因。</translation>
    </message>
    <message>
        <source>The sandbox is in use</source>
        <translation>正在使用沙盒</translation>
    </message>
    <message>
        <source>Secrets are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation>机密信息保存在 %1 中仅您的用户可读取的文件里，之后不再显示。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Save in files and use</source>
        <translation>保存到文件并使用</translation>
    </message>
    <message>
        <source>Save in files</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Asking the system&apos;s vault. If it wants its password, type that in its own window…</source>
        <translation>正在询问系统凭据库。如果它要求密码，在它自己的窗口中输入…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s vault, which is locked now. They are never shown again.</source>
        <translation>机密信息保存在系统凭据库中，该凭据库目前已锁定。机密信息之后不再显示。</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s vault. They are never shown again.</source>
        <translation>机密信息保存在系统凭据库中，之后不再显示。</translation>
    </message>
    <message>
        <source>This session has no vault for secrets. They are kept in files that only your user can read, in %1. They are never shown again.</source>
        <translation>当前登录会话没有用于保存机密信息的凭据库。机密信息保存在 %1 中仅您的用户可读取的文件里，之后不再显示。</translation>
    </message>
    <message>
        <source>Move to the vault</source>
        <translation>移到凭据库</translation>
    </message>
    <message>
        <source>Keep in the vault instead</source>
        <translation>改为保存在凭据库中</translation>
    </message>
    <message>
        <source>Keep in files instead</source>
        <translation>改为保存在文件中</translation>
    </message>
    <message>
        <source>Read from the file. Save it to keep it.</source>
        <translation>已从文件读取。保存后才会保留。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 Remove it, or mend the file and start again.</source>
        <translation>%1 移除它，或修复文件后重新启动。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>导入 .env 文件</translation>
    </message>
    <message>
        <source>Environment files (*.env .env*)</source>
        <translation>环境文件 (*.env .env*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>导出配置文件</translation>
    </message>
    <message>
        <source>Environment files (*.env)</source>
        <translation>环境文件 (*.env)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::RefusalCard</name>
    <message>
        <source>requests of devices that are not allowed</source>
        <translation>未获允许的设备的请求</translation>
    </message>
    <message>
        <source>pins that no live session has</source>
        <translation>不属于任何有效会话的 PIN 码</translation>
    </message>
    <message>
        <source>requests beyond the limits</source>
        <translation>超出限制的请求</translation>
    </message>
    <message>
        <source>requests under a foreign host name</source>
        <translation>使用外来主机名的请求</translation>
    </message>
    <message>
        <source>requests that could not be read</source>
        <translation>无法读取的请求</translation>
    </message>
    <message>
        <source>connections beyond the limits</source>
        <translation>超出限制的连接</translation>
    </message>
    <message>
        <source>Refused since the start</source>
        <translation>启动以来的拒绝</translation>
    </message>
    <message>
        <source>Nothing has been refused.</source>
        <translation>没有拒绝过任何请求。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Remedies</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>打开“配置文件”</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>打开“设备”</translation>
    </message>
    <message>
        <source>Start on a free port</source>
        <translation>在空闲端口上启动</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开“设置”</translation>
    </message>
    <message>
        <source>Open Faults</source>
        <translation>打开“故障实验室”</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::ServerHint</name>
    <message>
        <source>The server is starting…</source>
        <translation>服务器正在启动…</translation>
    </message>
    <message>
        <source>The server is stopping…</source>
        <translation>服务器正在停止…</translation>
    </message>
    <message>
        <source>The server does not run, so no device is served.</source>
        <translation>服务器未运行，因此不为任何设备提供服务。</translation>
    </message>
    <message>
        <source>There are no credentials yet, so no device is served.</source>
        <translation>尚无凭据，因此不为任何设备提供服务。</translation>
    </message>
    <message>
        <source>The server does not run, so nothing can be asked yet.</source>
        <translation>服务器未运行，因此尚无法发出请求。</translation>
    </message>
    <message>
        <source>There are no credentials yet, so nothing can be asked.</source>
        <translation>尚无凭据，因此无法发出请求。</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Open Profiles</source>
        <translation>打开“配置文件”</translation>
    </message>
    <message>
        <source>The server does not run, so there is nothing to break.</source>
        <translation>服务器未运行，因此没有可破坏的内容。</translation>
    </message>
    <message>
        <source>There are no credentials yet, so there is nothing to break.</source>
        <translation>尚无凭据，因此没有可破坏的内容。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionDetails</name>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>尚无人加入。</translation>
    </message>
    <message>
        <source>joined %1 from %2</source>
        <translation>%1 从 %2 加入</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Choose a session to see its id, its two sides and who joined.</source>
        <translation>选择一个会话，查看其 ID、双方以及加入者。</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Creator — %1</source>
        <translation>创建者 — %1</translation>
    </message>
    <message>
        <source>unknown to this desk</source>
        <translation>本控制台未知</translation>
    </message>
    <message>
        <source>Contact — %1</source>
        <translation>联系人 — %1</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionForm</name>
    <message>
        <source>Creator&apos;s address</source>
        <translation>创建者的地址</translation>
    </message>
    <message>
        <source>Contact&apos;s address</source>
        <translation>联系人的地址</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>创建会话</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Swap creator and contact</source>
        <translation>交换创建者和联系人</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancelled. If Help Lightning had made the session already, it appears in the list.</source>
        <translation>已取消。如果 Help Lightning 已创建该会话，它会显示在列表中。</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>需要先启动服务器</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionModel</name>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将结束</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>call ended</source>
        <translation>通话已结束</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SessionsPage</name>
    <message>
        <source>Search pin, address, session id or device</source>
        <translation>搜索 PIN 码、地址、会话 ID 或设备</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>A session joins two people: the creator starts it, the contact types its pin. Type their addresses above and press Create session; devices make sessions, too, and all of them appear here.</source>
        <translation>会话让两个人连在一起：创建者发起会话，联系人输入其 PIN 码。在上方输入双方的地址，然后按“创建会话”；设备也会创建会话，所有会话都显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Copy pin</source>
        <translation>复制 PIN 码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>复制邀请(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Pin &amp;full screen</source>
        <translation>PIN 码全屏显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Revoke pin…</source>
        <translation>撤销 PIN 码(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Copy &amp;device command</source>
        <translation>复制设备命令(&amp;D)</translation>
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
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1，每行一个</translation>
    </message>
    <message>
        <source>one a line, such as
%1</source>
        <translation>每行一个，例如
%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses ▾</source>
        <translation>地址 ▾</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>本机的地址</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>An address, and the network that it is on</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingLine</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>What is saved does not count: %1</source>
        <translation>保存的值不起作用：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Set by %1: fixed until the program is started without it.</source>
        <translation>由 %1 设定：不带它重新启动程序之前无法更改。</translation>
    </message>
    <message>
        <source>Set by the variable %1: fixed until the program is started without it.</source>
        <translation>由变量 %1 设定：不带它重新启动程序之前无法更改。</translation>
    </message>
    <message>
        <source>--%1 or %2</source>
        <translation>--%1 或 %2</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>重启后生效</translation>
    </message>
    <message>
        <source>Shared on the store</source>
        <translation>在存储中共享</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Where devices find the server, for http and https alike. With 0 a free one is taken, another at each start.</source>
        <translation>设备访问服务器的端口，http 和 https 共用。设为 0 时使用空闲端口，每次启动都不同。</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>An address of this machine. :: is every one, 127.0.0.1 keeps all other machines out.</source>
        <translation>本机的一个地址。:: 表示全部地址，127.0.0.1 则不接受其他任何机器。</translation>
    </message>
    <message>
        <source>Other names of this server</source>
        <translation>此服务器的其他名称</translation>
    </message>
    <message>
        <source>Names that devices reach it by, beside this machine&apos;s own and its addresses. Requests for other names are refused.</source>
        <translation>除本机自身的名称和地址外，设备访问它所用的名称。使用其他名称的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Reverse proxies</source>
        <translation>反向代理</translation>
    </message>
    <message>
        <source>Addresses whose word on whom they ask for (X-Forwarded-For) is taken. From any other address it counts for nothing.</source>
        <translation>对这些地址，采信其声明的请求来源（X-Forwarded-For）。其他任何地址的声明都不起作用。</translation>
    </message>
    <message>
        <source>Which devices are served</source>
        <translation>为哪些设备提供服务</translation>
    </message>
    <message>
        <source>A new device waits on the Devices page until you allow it, or is served at once, or never.</source>
        <translation>新设备在“设备”页面等待您允许，或立即获得服务，或从不获得服务。</translation>
    </message>
    <message>
        <source>Devices that I allow</source>
        <translation>我允许的设备</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>Everyone who reaches the port</source>
        <translation>所有能访问该端口的设备</translation>
    </message>
    <message>
        <source>Networks without asking</source>
        <translation>无需请求的网络</translation>
    </message>
    <message>
        <source>Devices of these networks need not be allowed one by one. Only where devices have to be allowed at all.</source>
        <translation>这些网络的设备无需逐一允许。仅在设备需要允许时起作用。</translation>
    </message>
    <message>
        <source>Digits of a pin</source>
        <translation>PIN 码位数</translation>
    </message>
    <message>
        <source>From 4 to 8. While half of all such pins are in use, new ones get one more.</source>
        <translation>4 到 8 位。当该位数的 PIN 码有一半在使用时，新的 PIN 码会增加一位。</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>How long a pin can be used</source>
        <translation>PIN 码可使用的时长</translation>
    </message>
    <message>
        <source>From a minute to 30 days. The session&apos;s tokens may end it sooner.</source>
        <translation>一分钟到 30 天。会话的令牌可能使其提前结束。</translation>
    </message>
    <message>
        <source>What fetches the contact&apos;s side</source>
        <translation>获取联系人一方需要什么</translation>
    </message>
    <message>
        <source>What a device has to send beside the pin, so that a pin that was overheard is of no use alone.</source>
        <translation>设备除 PIN 码外还必须发送的内容，使被旁人听到的 PIN 码单独无法使用。</translation>
    </message>
    <message>
        <source>The pin alone</source>
        <translation>仅 PIN 码</translation>
    </message>
    <message>
        <source>Any user&apos;s token of this server</source>
        <translation>此服务器的任意用户令牌</translation>
    </message>
    <message>
        <source>The contact&apos;s own token</source>
        <translation>联系人本人的令牌</translation>
    </message>
    <message>
        <source>Form of session_id in replies</source>
        <translation>应答中 session_id 的形式</translation>
    </message>
    <message>
        <source>The vendor&apos;s documents and its current apps differ. Choose what your devices read.</source>
        <translation>厂商的文档与其当前应用不一致。按您的设备所读取的形式选择。</translation>
    </message>
    <message>
        <source>A list, as documented</source>
        <translation>列表，如文档所述</translation>
    </message>
    <message>
        <source>A string, as current apps read it</source>
        <translation>字符串，如当前应用所读取</translation>
    </message>
    <message>
        <source>Web pages that may read replies</source>
        <translation>可读取应答的网页</translation>
    </message>
    <message>
        <source>Scheme and host, perhaps a port or * for every port. The server&apos;s own page always may.</source>
        <translation>协议和主机，可加端口，或用 * 表示任意端口。服务器自己的页面始终可以。</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>单个地址的请求频率</translation>
    </message>
    <message>
        <source>Beyond that they are answered with 429. This machine is exempt.</source>
        <translation>超出的请求以 429 应答。本机不受限制。</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>Requests at once from one address</source>
        <translation>单个地址的突发请求数</translation>
    </message>
    <message>
        <source>That many are taken together from one that was silent before.</source>
        <translation>此前没有请求的地址可一次性发送这么多请求。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>Open connections in all</source>
        <translation>打开的连接总数</translation>
    </message>
    <message>
        <source>Further ones are closed. It is never more than half of the files that the system lets the server open.</source>
        <translation>超出的连接会被关闭。该值不会超过系统允许服务器打开的文件数的一半。</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>个连接</translation>
    </message>
    <message>
        <source>Open connections from one address</source>
        <translation>单个地址打开的连接数</translation>
    </message>
    <message>
        <source>Those of this machine may be 1024 or more.</source>
        <translation>本机的连接数可达 1024 或更多。</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>您自己的证书</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and those of its issuers, in the place of the one that is made in the data folder.</source>
        <translation>包含证书及其颁发者证书的 PEM 文件，取代在数据文件夹中生成的证书。</translation>
    </message>
    <message>
        <source>none: one is made</source>
        <translation>无：自动生成</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>其私钥</translation>
    </message>
    <message>
        <source>A PEM file, where the key is not in the certificate&apos;s. Its passphrase is not kept here: give it in PINBRIDGE_TLS_KEY_PASSPHRASE.</source>
        <translation>PEM 文件，用于密钥不在证书文件中的情况。其密码短语不保存在这里：由 PINBRIDGE_TLS_KEY_PASSPHRASE 提供。</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>在证书文件中</translation>
    </message>
    <message>
        <source>Where sessions and devices are kept</source>
        <translation>会话和设备的保存位置</translation>
    </message>
    <message>
        <source>A SQLite file; or postgresql://user@host/database, which several servers share, the password in PGPASSWORD or ~/.pgpass; or memory: to forget them with the program.</source>
        <translation>SQLite 文件；或 postgresql://user@host/database，可由多台服务器共享，密码放在 PGPASSWORD 或 ~/.pgpass 中；或 memory:，程序结束后即被忘记。</translation>
    </message>
    <message>
        <source>Key of the store</source>
        <translation>存储的密钥</translation>
    </message>
    <message>
        <source>The file with the key that seals the tokens in the store. All servers on a store need the same.</source>
        <translation>存放密钥的文件，该密钥用于加密存储中的令牌。使用同一存储的所有服务器需要相同的密钥。</translation>
    </message>
    <message>
        <source>store.key in the data folder</source>
        <translation>数据文件夹中的 store.key</translation>
    </message>
    <message>
        <source>How long ended sessions are kept</source>
        <translation>已结束会话的保留时长</translation>
    </message>
    <message>
        <source>From a day to 3650 days. They have no tokens any more.</source>
        <translation>一天到 3650 天。它们不再包含令牌。</translation>
    </message>
    <message>
        <source>Form of the log</source>
        <translation>日志形式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON, a line each</source>
        <translation>JSON，每条一行</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Pins and sessions</source>
        <translation>PIN 码和会话</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>Storage, history and log</source>
        <translation>存储、历史和日志</translation>
    </message>
    <message>
        <source>What the program writes while it runs. It changes at once.</source>
        <translation>程序运行时写入的内容。更改立即生效。</translation>
    </message>
    <message>
        <source>Levels of the log</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>debug, info, warning or critical, for all or for one category: server, upstream, sessions, storage, sandbox, app. It changes at once.</source>
        <translation>debug、info、warning 或 critical，用于全部或某个类别：server、upstream、sessions、storage、sandbox、app。更改立即生效。</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>A path below the data folder, or a full one; none: no file. Only its owner can read it. It changes at once.</source>
        <translation>数据文件夹下的路径或完整路径；none：不写文件。只有所有者可以读取。更改立即生效。</translation>
    </message>
    <message>
        <source>Size of the log&apos;s file</source>
        <translation>日志文件大小</translation>
    </message>
    <message>
        <source>From 64K to 1G. Then it is renamed, and a new one begins.</source>
        <translation>从 64K 到 1G。达到后会重命名并开始新文件。</translation>
    </message>
    <message>
        <source>Older files of the log</source>
        <translation>较早的日志文件</translation>
    </message>
    <message>
        <source>How many are kept, from 1 to 100.</source>
        <translation>保留的数量，从 1 到 100。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Pins in the log</source>
        <translation>日志中的 PIN 码</translation>
    </message>
    <message>
        <source>With a pin anybody who reaches the server joins the session.</source>
        <translation>凭 PIN 码，任何能访问服务器的人都能加入会话。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Requests kept for Traffic</source>
        <translation>为流量保留的请求</translation>
    </message>
    <message>
        <source>In memory and without secrets, 0 to 1000000; 0 records none.</source>
        <translation>保存在内存中，不含机密，0 到 1000000；0 表示不记录。</translation>
    </message>
    <message>
        <source>Memory for Traffic</source>
        <translation>流量所用内存</translation>
    </message>
    <message>
        <source>From 1M to 4G; where it is full, the oldest requests go.</source>
        <translation>从 1M 到 4G；满了以后，最早的请求会被移除。</translation>
    </message>
    <message>
        <source>Pins in Traffic</source>
        <translation>流量中的 PIN</translation>
    </message>
    <message>
        <source>What became of calls</source>
        <translation>通话的情况</translation>
    </message>
    <message>
        <source>Help Lightning is asked now and then whether a session&apos;s call has begun or ended. Devices&apos; requests come first.</source>
        <translation>不时向 Help Lightning 查询会话的通话是否已开始或结束。设备的请求优先。</translation>
    </message>
    <message>
        <source>Asked in the sandbox only</source>
        <translation>仅在沙盒中查询</translation>
    </message>
    <message>
        <source>Asked always</source>
        <translation>始终查询</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>从不查询</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsBar</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>保存并重启</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save the changes and restart the server</source>
        <translation>保存更改并重启服务器</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>A value cannot be used; what is wrong is said beside it.</source>
        <translation>有一个值无法使用；旁边说明了问题所在。</translation>
    </message>
    <message numerus="yes">
        <source>%n values cannot be used; what is wrong is said beside them.</source>
        <translation>
            <numerusform>有 %n 个值无法使用；旁边说明了问题所在。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>1 项更改未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n 项更改未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server restarts…</source>
        <translation>服务器正在重启…</translation>
    </message>
    <message>
        <source>Saved. The server still runs as it was started; what waits for a restart: %1.</source>
        <translation>已保存。服务器仍按启动时的设置运行；重启后生效的有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>服务器未运行。</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>重启服务器</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::SettingsPage</name>
    <message>
        <source>Only what is not at its &amp;default</source>
        <translation>仅显示非默认值的设置(&amp;D)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search: port, certificate, PINBRIDGE_…</source>
        <translation>搜索：端口、证书、PINBRIDGE_…</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>设置无法使用</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>已保存。%1</translation>
    </message>
    <message>
        <source>The server runs with what is saved.</source>
        <translation>服务器正按已保存的设置运行。</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>重启服务器？</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存在 %1 中。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>%2 项设置中的 %1 项</translation>
    </message>
    <message>
        <source>Every setting is at its default.</source>
        <translation>所有设置都是默认值。</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot; in its name, its explanation or its variable.</source>
        <translation>没有设置的名称、说明或变量中包含“%1”。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::StatusStrip</name>
    <message>
        <source>No device is served</source>
        <translation>不为任何设备提供服务</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>Serving 1 device</source>
        <translation>正在为 1 台设备提供服务</translation>
    </message>
    <message numerus="yes">
        <source>Serving %n devices</source>
        <translation>
            <numerusform>正在为 %n 台设备提供服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream %1</source>
        <translation>上游 %1</translation>
    </message>
    <message>
        <source>%1 · clock %2</source>
        <translation>%1 · 时钟 %2</translation>
    </message>
    <message>
        <source>Sandbox: nothing here reaches Help Lightning</source>
        <translation>沙盒：这里的任何内容都不会到达 Help Lightning</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong</source>
        <translation>本机时钟不准确</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TextSearch</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Times</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a step whose answer served another request, too</comment>
        <translation>%1（共享）</translation>
    </message>
    <message>
        <source>%1 (remembered)</source>
        <comment>a step that was not needed</comment>
        <translation>%1（已记住）</translation>
    </message>
    <message>
        <source>device waits</source>
        <translation>设备等待</translation>
    </message>
    <message>
        <source>The device waited %1.</source>
        <translation>设备等待了 %1。</translation>
    </message>
    <message>
        <source>at hand</source>
        <comment>a step that took no time</comment>
        <translation>已有</translation>
    </message>
    <message>
        <source>%1: nobody was asked.</source>
        <translation>%1：没有询问任何一方。</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>%1: began after %2, took %3.</source>
        <translation>%1：%2 后开始，耗时 %3。</translation>
    </message>
    <message>
        <source>at hand after %1</source>
        <translation>%1 后已有</translation>
    </message>
    <message>
        <source>begin %1</source>
        <translation>开始 %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>首字节 %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>asked by the server for itself, and shared</source>
        <translation>由服务器为自己询问，并共享</translation>
    </message>
    <message>
        <source>asked for request %1, and shared</source>
        <translation>为请求 %1 询问，并共享</translation>
    </message>
    <message>
        <source>remembered: nobody was asked</source>
        <translation>已记住：没有询问任何一方</translation>
    </message>
    <message>
        <source>asked for this request</source>
        <translation>为此请求询问</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>合作方令牌</translation>
    </message>
    <message>
        <source>look up user</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>create the session</source>
        <translation>创建会话</translation>
    </message>
    <message>
        <source>ask for video</source>
        <translation>请求视频</translation>
    </message>
    <message>
        <source>contact&apos;s side</source>
        <translation>联系人一方</translation>
    </message>
    <message>
        <source>call records</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Nothing was asked upstream for this request.</source>
        <translation>此请求没有向 Help Lightning 询问任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>发送了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer says that a token has ended</source>
        <translation>应答说令牌已失效</translation>
    </message>
    <message>
        <source>user&apos;s token</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>%1: began %2 before the request, and had not ended with its answer.</source>
        <translation>%1：在请求前 %2 开始，应答时尚未结束。</translation>
    </message>
    <message>
        <source>%1: began after %2, and had not ended with the answer.</source>
        <translation>%1：%2 后开始，应答时尚未结束。</translation>
    </message>
    <message>
        <source>%1: began %2 before the request, took %3.</source>
        <translation>%1：在请求前 %2 开始，耗时 %3。</translation>
    </message>
    <message>
        <source>begin %1 before the request</source>
        <translation>请求前 %1 开始</translation>
    </message>
    <message>
        <source>first byte before the request</source>
        <translation>首字节早于请求</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenClaims</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>%1: with a secret that only its maker has</source>
        <translation>%1：使用仅签发者拥有的机密</translation>
    </message>
    <message>
        <source>not at all: anybody can have made it</source>
        <translation>完全没有：任何人都可能制作它</translation>
    </message>
    <message>
        <source>is for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>to be shown to</source>
        <translation>出示给</translation>
    </message>
    <message>
        <source>made</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenLine</name>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Copy the %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Copied for a minute; then the clipboard is cleared</source>
        <translation>复制后保留一分钟，随后清空剪贴板</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokenModel</name>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>this desk alone</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>用户令牌</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TokensCard</name>
    <message>
        <source>Living tokens seen in this run, and who holds them</source>
        <translation>本次运行中见到的有效令牌及其持有者</translation>
    </message>
    <message>
        <source>Living tokens seen in this run</source>
        <translation>本次运行中见到的有效令牌</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Traffic</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>client gone</source>
        <translation>客户端已断开</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a client</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Android sample</source>
        <translation>Android 示例</translation>
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
        <translation>Xamarin 示例</translation>
    </message>
    <message>
        <source>Web sample</source>
        <translation>Web 示例</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>浏览器</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficActions</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>复制请求(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two…</source>
        <translation>比较两个(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>转到最新(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>cURL (&amp;bash)</source>
        <translation>cURL (&amp;bash)</translation>
    </message>
    <message>
        <source>Copied as a command for bash.</source>
        <translation>已复制为 bash 命令。</translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>Power&amp;Shell</translation>
    </message>
    <message>
        <source>Copied as a command for PowerShell.</source>
        <translation>已复制为 PowerShell 命令。</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>Copied as HTTP.</source>
        <translation>已复制为 HTTP。</translation>
    </message>
    <message>
        <source>&amp;Filter by its id</source>
        <translation>按其编号筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Copied: as a filter it shows this request alone.</source>
        <translation>已复制：作为筛选条件只显示此请求。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;HAR…</source>
        <translation>导出 HAR(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>保存捕获(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开捕获(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are in %1.</source>
        <translation>
            <numerusform>%1 中有 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again and answered.</source>
        <translation>已重新发送并得到应答。</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>放开(&amp;G)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>No longer kept.</source>
        <translation>不再保留。</translation>
    </message>
    <message>
        <source>Kept: it stays whatever else comes. The filter is:kept shows all of them.</source>
        <translation>已保留：无论再来什么都会留下。筛选 is:kept 显示全部保留的请求。</translation>
    </message>
    <message>
        <source>It cannot be kept: there is room for no more. Let others go first.</source>
        <translation>无法保留：已没有空间。请先放开其他请求。</translation>
    </message>
    <message>
        <source>Export what is listed as HAR</source>
        <translation>将列出的内容导出为 HAR</translation>
    </message>
    <message>
        <source>Save what is listed as a capture</source>
        <translation>将列出的内容保存为捕获</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 存档 (*.har)</translation>
    </message>
    <message>
        <source>Captures (*.pbcapture)</source>
        <translation>捕获文件 (*.pbcapture)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficDetails</name>
    <message>
        <source>What was said is gone: so many requests came since that this one is no longer recorded. Keep a request to have it stay.</source>
        <translation>内容已不在：此后来了很多请求，此请求的记录已被替换。要留下某个请求，请保留它。</translation>
    </message>
    <message>
        <source>Nothing more was recorded of it.</source>
        <translation>没有记录更多内容。</translation>
    </message>
    <message>
        <source>Nothing was asked: the connection did not come that far.</source>
        <translation>没有收到请求：连接没有走到那一步。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficFacts</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>%1, over https</source>
        <translation>%1，经由 https</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>the client had gone before it was there</source>
        <translation>应答就绪前客户端已断开</translation>
    </message>
    <message>
        <source>none was played</source>
        <translation>未触发</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficLesson</name>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>Every request of a device appears here as it is answered: when it came, from where, what it asked, what it got, and why.</source>
        <translation>设备的每个请求在应答时显示在这里：到达时间、来源、请求内容、得到的结果及原因。</translation>
    </message>
    <message>
        <source>Use the device, or ask from a terminal as it would:</source>
        <translation>使用设备，或从终端像设备一样发出请求：</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The client had gone</source>
        <translation>客户端已断开</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was there, most often by a time-out of its own.</source>
        <translation>应答就绪前它关闭了连接，最常见的原因是其自身超时。</translation>
    </message>
    <message>
        <source>When it asks again, it gets a session that was already made for it.</source>
        <translation>它再次请求时，会得到已为其创建的会话。</translation>
    </message>
    <message>
        <source>Fault on purpose: %1</source>
        <translation>故意的故障：%1</translation>
    </message>
    <message>
        <source>A rule of the fault lab broke this request, to show what the app makes of it.</source>
        <translation>故障实验室的一条规则破坏了此请求，以便观察应用如何应对。</translation>
    </message>
    <message>
        <source>Where that is not wanted any more, turn the rule off.</source>
        <translation>不再需要时，关闭该规则即可。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>Kept: it stays whatever else comes</source>
        <translation>已保留：无论再来什么都会留下</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficNotice</name>
    <message>
        <source>Nothing is recorded, so nothing new is listed here: “%1” is 0 in the settings. Set a number, such as 10000.</source>
        <translation>没有记录，因此这里不会列出新内容：设置中的“%1”为 0。设一个数，例如 10000。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficPage</name>
    <message>
        <source>the latest %1 requests</source>
        <translation>最近 %1 个请求</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>none of %1 requests matches</source>
        <translation>%1 个请求中没有匹配项</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%2 个请求中的 %1 个</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>转到最新</translation>
    </message>
    <message>
        <source>1 request is gone. The next ones appear here.</source>
        <translation>已清除 1 个请求。之后的请求会显示在这里。</translation>
    </message>
    <message>
        <source>%1 requests are gone. The next ones appear here.</source>
        <translation>已清除 %1 个请求。之后的请求会显示在这里。</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · 已暂停</translation>
    </message>
    <message>
        <source> · paused, %1 more came</source>
        <translation> · 已暂停，又到达 %1 个</translation>
    </message>
    <message>
        <source>Sent again and answered. It is not listed yet.</source>
        <translation>已重新发送并得到应答，但尚未列出。</translation>
    </message>
    <message>
        <source>Sent again and answered. The filter hides it.</source>
        <translation>已重新发送并得到应答，但被筛选条件隐藏。</translation>
    </message>
    <message>
        <source> · not recorded, as too many came at once: %1</source>
        <translation> · 因同时到达过多而未记录：%1 个</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficStory</name>
    <message>
        <source>Choose a request to see what became of it and why.</source>
        <translation>选择一个请求，查看其结果和原因。</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>时间用在何处</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTable</name>
    <message>
        <source>Requests of devices</source>
        <translation>设备的请求</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrafficTexts</name>
    <message>
        <source>What was said</source>
        <translation>交换的内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>What was said, as text</source>
        <translation>交换的内容（文本）</translation>
    </message>
    <message>
        <source>Upstream (%1)</source>
        <translation>上游 (%1)</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::TrayIcon</name>
    <message>
        <source>S&amp;how Pinbridge</source>
        <translation>显示 Pinbridge(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>新建会话(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>1 device waits for a decision</source>
        <translation>1 台设备等待决定</translation>
    </message>
    <message numerus="yes">
        <source>%n devices wait for a decision</source>
        <translation>
            <numerusform>%n 台设备等待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinbridge: listening</source>
        <translation>Pinbridge：正在监听</translation>
    </message>
    <message>
        <source>Pinbridge: listening on %1</source>
        <translation>Pinbridge：正在监听 %1</translation>
    </message>
    <message>
        <source>Pinbridge: starting</source>
        <translation>Pinbridge：正在启动</translation>
    </message>
    <message>
        <source>Pinbridge: stopping</source>
        <translation>Pinbridge：正在停止</translation>
    </message>
    <message>
        <source>Pinbridge: failed: %1</source>
        <translation>Pinbridge：失败：%1</translation>
    </message>
    <message>
        <source>Pinbridge: failed</source>
        <translation>Pinbridge：失败</translation>
    </message>
    <message>
        <source>Pinbridge: stopped</source>
        <translation>Pinbridge：已停止</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Unsaved</name>
    <message>
        <source>Settings are not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>Quit without saving the settings?</source>
        <translation>不保存设置就退出？</translation>
    </message>
    <message>
        <source>A setting was changed and is not saved.</source>
        <translation>有一项设置已更改但未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed and are not saved.</source>
        <translation>
            <numerusform>有 %n 项设置已更改但未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>不保存并退出</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UpstreamCard</name>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Partner key</source>
        <translation>合作伙伴密钥</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>RSA %1 · %2</source>
        <translation>RSA %1 · %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>尚未发出请求</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UserCard</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>Look inside the token</source>
        <translation>查看令牌内容</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>A token opens this user&apos;s account for whoever has it. Shown ones are hidden again after 15 seconds; a copied one leaves the clipboard after a minute. Forgetting a user takes it from this window; Help Lightning does not end a token before its time.</source>
        <translation>任何人拥有令牌即可打开此用户的账户。显示的令牌在 15 秒后重新隐藏；复制的令牌在一分钟后从剪贴板中清除。忘记用户会将其从此窗口中移除；Help Lightning 不会提前结束令牌。</translation>
    </message>
    <message>
        <source>Close the token</source>
        <translation>关闭令牌</translation>
    </message>
    <message>
        <source>This token says nothing of itself that can be read: it is no JWT.</source>
        <translation>此令牌不含可读取的自身信息：它不是 JWT。</translation>
    </message>
    <message>
        <source>What the token says of itself. Help Lightning alone can tell whether it is true.</source>
        <translation>令牌对自身的说明。只有 Help Lightning 能判断其真伪。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UserModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::UsersPage</name>
    <message>
        <source>Authenticate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The user appears here: name, id, and the token a device would get, with the time it still lives.</source>
        <translation>用户显示在这里：名称、ID、设备会得到的令牌及其剩余有效时间。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>User&apos;s address</source>
        <translation>用户的地址</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Authenticate a user</source>
        <translation>验证用户</translation>
    </message>
    <message>
        <source>Asking Help Lightning for %1…</source>
        <translation>正在向 Help Lightning 查询 %1…</translation>
    </message>
    <message>
        <source>Start the server first</source>
        <translation>需要先启动服务器</translation>
    </message>
    <message>
        <source>Users of this run</source>
        <translation>本次运行的用户</translation>
    </message>
    <message>
        <source>Users that were authenticated</source>
        <translation>已验证的用户</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingCard</name>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow for an hour</source>
        <translation>允许一小时</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>%1 asks for access</source>
        <translation>%1 请求访问</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Allow %1 for an hour</source>
        <translation>允许 %1 一小时</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>阻止 %1</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>还有 1 台在等待</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>还有 %n 台在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>has waited for %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>%1 · does not say what it is</source>
        <translation>%1 · 未说明自己是什么</translation>
    </message>
    <message>
        <source>%1 · calls itself “%2”</source>
        <translation>%1 · 自称“%2”</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WaitingNotice</name>
    <message>
        <source>%1 asks for access</source>
        <translation>%1 请求访问</translation>
    </message>
    <message>
        <source>Click here to decide on this device.</source>
        <translation>点击这里对此设备作出决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices ask for access</source>
        <translation>
            <numerusform>%n 台设备请求访问</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is %1. Click here to decide on them.</source>
        <translation>最近的是 %1。点击这里对它们作出决定。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Waterfall</name>
    <message>
        <source>Where the time went</source>
        <translation>时间用在何处</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WelcomeCard</name>
    <message>
        <source>Try it in the sandbox</source>
        <translation>在沙盒中试用</translation>
    </message>
    <message>
        <source>An imitation of Help Lightning runs inside this window. No account, nothing leaves this machine, and every address at example.com is a user.</source>
        <translation>在此窗口内模拟运行 Help Lightning。无需账户，任何内容都不会离开本机，example.com 的每个地址都是用户。</translation>
    </message>
    <message>
        <source>Connect to Help Lightning</source>
        <translation>连接到 Help Lightning</translation>
    </message>
    <message>
        <source>You need your site&apos;s enterprise id, its API key and its partner key. Each is checked as you type, and kept on this machine only.</source>
        <translation>您需要站点的企业 ID、API 密钥和合作伙伴密钥。输入时会逐一检查，且仅保存在本机上。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::WindowSettings</name>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>These count at once, but for the language.</source>
        <translation>除语言外，这些设置立即生效。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system has.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pinbridge speaks it from its next start.</source>
        <translation>Pinbridge 下次启动时使用该语言。</translation>
    </message>
    <message>
        <source>While the server serves, its icon in the tray can stay.</source>
        <translation>服务器提供服务时，其图标可以留在系统托盘中。</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing stops and quits.</source>
        <translation>此桌面目前没有系统托盘，因此关闭窗口即停止并退出。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep serving in the tray</source>
        <translation>在系统托盘中继续服务</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Start Pinbridge when I log in</source>
        <translation>登录时启动 Pinbridge</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Without its window, in the tray, so that devices are served from then on. The system&apos;s own list of programs at login shows it, too.</source>
        <translation>不显示窗口，仅在系统托盘中运行，从那时起为设备提供服务。系统自己的登录启动程序列表中也会显示它。</translation>
    </message>
    <message>
        <source>Not available on this system yet.</source>
        <translation>在此系统上尚不可用。</translation>
    </message>
</context>
<context>
    <name>pinbridge::ui::Words</name>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>二</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, as QLocale::toString() takes them</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
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
        <translation>%1 天</translation>
    </message>
    <message>
        <source>life unknown</source>
        <translation>有效期未知</translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>准确</translation>
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
