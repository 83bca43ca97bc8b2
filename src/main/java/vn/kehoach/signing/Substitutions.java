package vn.kehoach.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.kehoach.shared.Refused;

interface Substitutions extends Repository<Substitution, UUID> {

    /** Written at once: what the database refuses is refused here. */
    Substitution saveAndFlush(Substitution substitution);

    Optional<Substitution> findById(UUID id);

    default Substitution get(UUID id) {
        return findById(id).orElseThrow(Substitutions::unknown);
    }

    static Refused unknown() {
        return Refused.notFound("Không có việc ký thay này");
    }
}
