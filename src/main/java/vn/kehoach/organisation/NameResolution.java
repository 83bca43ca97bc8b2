package vn.kehoach.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a name means. */
@Component
class NameResolution {

    Resolution resolve(String name, String bodyCode) {
        return new Resolution(name, List.of(), List.of(), List.of(name));
    }

    Optional<UnitView> body(String issuerName) {
        return Optional.empty();
    }
}
