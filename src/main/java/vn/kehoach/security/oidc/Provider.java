package vn.kehoach.security.oidc;

import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.client.RestClient;

/** What the provider offers. It is read when the first person logs in: a provider that is down does not stop a start. */
class Provider implements ClientRegistrationRepository {

    static final String ID = "co-quan";

    private static final ParameterizedTypeReference<Map<String, Object>> OFFERS = new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final String redirect;
    private final RestClient http;
    private volatile Optional<ClientRegistration> known = Optional.empty();

    Provider(OidcSettings settings, String redirect, ClientHttpRequestFactory connections) {
        this.settings = settings;
        this.redirect = redirect;
        this.http = RestClient.builder().requestFactory(connections).build();
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    /** @throws AuthenticationServiceException where it cannot be asked */
    ClientRegistration registration() {
        return known.orElseGet(() -> {
            ClientRegistration read = read();
            known = Optional.of(read);
            return read;
        });
    }

    private ClientRegistration read() {
        try {
            return registration(http.get()
                    .uri(bare(settings.issuer()) + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(OFFERS));
        } catch (RuntimeException unreadable) {
            throw new AuthenticationServiceException("provider offers nothing", unreadable);
        }
    }

    private ClientRegistration registration(Map<String, Object> offers) {
        if (!bare(settings.issuer()).equals(bare(String.valueOf(offers.get("issuer"))))) {
            throw new IllegalStateException("issuer is another one: " + offers.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(offers)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(redirect)
                .scope(settings.scopes())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    private static String bare(String address) {
        return address.replaceAll("/+$", "");
    }
}
