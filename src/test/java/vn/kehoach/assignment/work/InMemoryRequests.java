package vn.kehoach.assignment.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.testing.Rows;

/** The collections of reports, in memory. */
public final class InMemoryRequests implements ReportRequests {

    private final Rows<ReportRequest> rows = new Rows<>();

    @Override
    public ReportRequest save(ReportRequest request) {
        return rows.save(request);
    }

    @Override
    public Optional<ReportRequest> findById(RequestId id) {
        return rows.all().filter(request -> request.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ReportRequest> findByObligationIdAndRound(UUID obligation, int round) {
        return of(obligation).stream()
                .filter(request -> Rows.column(request, "round").equals(round))
                .findFirst();
    }

    @Override
    public List<ReportRequest> findByPlanIdAndClosedAtIsNull(UUID plan) {
        return rows.where("planId", plan).filter(request -> !request.closed()).toList();
    }

    /** The collections of one obligation, one for each round. */
    public List<ReportRequest> of(UUID obligation) {
        return rows.where("obligationId", obligation).toList();
    }

    /** Every collection. */
    public List<ReportRequest> all() {
        return rows.all().toList();
    }
}
