package vn.kehoach.security.oidc;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import vn.kehoach.shared.Sha256;

/**
 * What Kehoach must remember while somebody is at the provider. The browser keeps it, encrypted by a key that all nodes
 * have: whichever node they come back to understands it, and nobody fills the memory by going there and not returning.
 */
class AuthorizationCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** Where somebody wanted to go: an attribute of what is remembered, and of the request of whoever came back. */
    static final String NEXT = "vn.kehoach.security.oidc.next";

    private static final String NAME = "kehoach-dang-nhap";
    private static final String PATH = "/login/oauth2/code/";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Provider provider;
    private final byte[] key;
    private final boolean https;
    private final Clock clock;

    AuthorizationCookie(Provider provider, String secret, boolean https, Clock clock) {
        this.provider = provider;
        this.key = digest(NAME + " " + secret);
        this.https = https;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            write(response, "", Duration.ZERO);
        } else {
            write(response, sealed(asked), LASTS);
        }
    }

    private void write(HttpServletResponse response, String value, Duration lasts) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(PATH)
                .maxAge(lasts)
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String sealed(OAuth2AuthorizationRequest asked) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim(OAuth2ParameterNames.STATE, asked.getState())
                .claim(OidcParameterNames.NONCE, asked.getAttribute(OidcParameterNames.NONCE))
                .claim(PkceParameterNames.CODE_VERIFIER, asked.getAttribute(PkceParameterNames.CODE_VERIFIER))
                .claim(NEXT, asked.getAttribute(NEXT))
                .expirationTime(Date.from(clock.instant().plus(LASTS)))
                .build();
        EncryptedJWT sealed = new EncryptedJWT(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), claims);
        try {
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return remembered(request).map(this::asked).orElse(null);
    }

    /** Whoever comes back a second time starts anew. */
    @Override
    public OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        write(response, "", Duration.ZERO);
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (asked != null) {
            request.setAttribute(NEXT, asked.getAttribute(NEXT));
        }
        return asked;
    }

    private Optional<JWTClaimsSet> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> opened(value).stream())
                .filter(claims -> claims.getExpirationTime().toInstant().isAfter(clock.instant()))
                .filter(claims -> text(claims, OAuth2ParameterNames.STATE)
                        .equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .findFirst();
    }

    private Optional<JWTClaimsSet> opened(String value) {
        try {
            EncryptedJWT sealed = EncryptedJWT.parse(value);
            sealed.decrypt(new DirectDecrypter(key));
            return Optional.of(sealed.getJWTClaimsSet());
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest asked(JWTClaimsSet claims) {
        ClientRegistration client = provider.registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(client.getProviderDetails().getAuthorizationUri())
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(text(claims, OAuth2ParameterNames.STATE))
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, Provider.ID);
                    attributes.put(OidcParameterNames.NONCE, text(claims, OidcParameterNames.NONCE));
                    attributes.put(PkceParameterNames.CODE_VERIFIER, text(claims, PkceParameterNames.CODE_VERIFIER));
                    attributes.put(NEXT, text(claims, NEXT));
                })
                .build();
    }

    private static String text(JWTClaimsSet claims, String name) {
        return String.valueOf(claims.getClaim(name));
    }

    private static byte[] digest(String text) {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
