package vn.kehoach.security.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way in that begins and ends at another site, which the organisation trusts. */
public interface SignOn {

    /** The attribute of a request that holds why somebody came back without success. */
    String REFUSAL = "vn.kehoach.security.refusal";

    /** Adds it to the gate. */
    void addTo(HttpSecurity http) throws Exception;

    /** Where it begins; takes the path to go on with as {@code tiep}. */
    String path();

    /** Where whoever is logged in that way also logs out over there. */
    Optional<String> exit(HttpServletRequest request);
}
