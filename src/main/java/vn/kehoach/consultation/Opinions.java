package vn.kehoach.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Opinions extends Repository<Opinion, UUID> {

    Opinion save(Opinion opinion);

    Optional<Opinion> findById(UUID id);

    Optional<Opinion> findByRoundIdAndUserId(UUID roundId, String userId);

    List<Opinion> findByRoundIdOrderByName(UUID roundId);
}
