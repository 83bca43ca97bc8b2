package vn.kehoach.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.kehoach.shared.Refused;

interface Rounds extends Repository<Round, RoundId> {

    Round save(Round round);

    Optional<Round> findById(RoundId id);

    int countByPlanId(UUID planId);

    List<Round> findByPlanIdAndClosedAtIsNull(UUID plan);

    List<Round> findByRequestId(UUID requestId);

    boolean existsByRequestIdAndClosedAtIsNull(UUID requestId);

    default Round get(RoundId id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có đợt lấy ý kiến này"));
    }
}
