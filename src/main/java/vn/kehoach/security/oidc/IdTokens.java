package vn.kehoach.security.oidc;

import java.util.Optional;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Reads what the provider says about a person: signed by its key with RS256, for us, by it, and not too late. Spring's
 * own reader would wait without end for a provider that keeps its keys to itself.
 */
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final RestTemplate http;
    private volatile Optional<JwtDecoder> decoder = Optional.empty();

    IdTokens(ClientHttpRequestFactory connections) {
        this.http = new RestTemplate(connections);
    }

    /** One and the same for the one provider: it remembers the keys. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        return decoder.orElseGet(() -> {
            JwtDecoder made = make(client);
            decoder = Optional.of(made);
            return made;
        });
    }

    private JwtDecoder make(ClientRegistration client) {
        NimbusJwtDecoder made = NimbusJwtDecoder.withJwkSetUri(
                        client.getProviderDetails().getJwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(http)
                .build();
        made.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        made.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return made;
    }
}
