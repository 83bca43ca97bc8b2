package vn.kehoach.plan.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.WithdrawalService;
import vn.kehoach.plan.state.PlanId;

/** A plan is taken back from its signatories. */
@RestController
@RequestMapping("/api/plans/{id}/withdrawal")
class WithdrawalController {

    private final WithdrawalService withdrawals;

    WithdrawalController(WithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    record Asked(String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody Asked asked, Caller caller) {
        withdrawals.withdraw(PlanId.of(id), Optional.ofNullable(asked.reason()).orElse(""), caller);
    }
}
