// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "credentials/PartnerToken.h"

#include <QTest>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

using namespace pinbridge;

namespace {

using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

Number number(BIGNUM *value = BN_new()) { return {value, &BN_free}; }

Number number(const char *base64)
{
    const auto bytes = fromBase64Url(base64).value();
    return number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                            int(bytes.size()), nullptr));
}

/// The key of RFC 7515 appendix A.2.1: published, so no secret.
Secret rfcKey()
{
    const auto n = number("ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp"
                          "-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOW"
                          "vG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUs"
                          "LA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9k"
                          "G4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2"
                          "PAcDTW9gb54h4FRWyuXpoQ");
    const auto e = number("AQAB");
    const auto d = number("Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_G"
                          "Q5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKV"
                          "RUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9J"
                          "YanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoF"
                          "aFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjn"
                          "czT0QU91p1DhOVRuOopznQ");
    const auto p = number("4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBds"
                          "s1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ"
                          "5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc");
    const auto q = number("uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHA"
                          "jLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLt"
                          "XlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc");

    const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> scratch(BN_CTX_new(), &BN_CTX_free);
    const auto pLess = number(BN_dup(p.get()));
    const auto qLess = number(BN_dup(q.get()));
    BN_sub_word(pLess.get(), 1);
    BN_sub_word(qLess.get(), 1);
    const auto dp = number();
    const auto dq = number();
    BN_mod(dp.get(), d.get(), pLess.get(), scratch.get());
    BN_mod(dq.get(), d.get(), qLess.get(), scratch.get());
    const auto qInverse = number(BN_mod_inverse(nullptr, q.get(), p.get(), scratch.get()));

    auto *build = OSSL_PARAM_BLD_new();
    const std::pair<const char *, const BIGNUM *> values[] = {
        {OSSL_PKEY_PARAM_RSA_N, n.get()},
        {OSSL_PKEY_PARAM_RSA_E, e.get()},
        {OSSL_PKEY_PARAM_RSA_D, d.get()},
        {OSSL_PKEY_PARAM_RSA_FACTOR1, p.get()},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, q.get()},
        {OSSL_PKEY_PARAM_RSA_EXPONENT1, dp.get()},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, dq.get()},
        {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, qInverse.get()}};
    for (const auto &[name, value] : values)
        OSSL_PARAM_BLD_push_BN(build, name, value);
    auto *parameters = OSSL_PARAM_BLD_to_param(build);
    auto *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_KEYPAIR, parameters);
    auto *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    Secret pem(QByteArray(data, size));
    BIO_free(bio);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(build);
    return pem;
}

} // namespace

class SignJwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheVectorOfTheRfc()
    {
        // RFC 7515 appendix A.2; the payload's line breaks are CRLF.
        const QByteArray header = R"({"alg":"RS256"})";
        const QByteArray claims = "{\"iss\":\"joe\",\r\n"
                                  " \"exp\":1300819380,\r\n"
                                  " \"http://example.com/is_root\":true}";
        const QByteArray expected =
            "eyJhbGciOiJSUzI1NiJ9"
            ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
            "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
            ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7"
            "AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
            "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K"
            "0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqv"
            "hJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrB"
            "p0igcN_IoypGlUPQGe77Rw";

        const auto key = PartnerKey::fromPem(rfcKey());
        QVERIFY2(key, key ? "" : qPrintable(key.error().sentence));
        const auto token = signJwt(*key, header, claims);
        QVERIFY(token);
        QCOMPARE(*token, expected);
    }
};

QTEST_GUILESS_MAIN(SignJwtTest)
#include "tst_signjwt.moc"
