package vn.kehoach.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.shared.VietnamTime;

/**
 * One delivery of a plan.
 *
 * @param at what happened to it when, one after the other
 * @param confirmBy by when it is to be confirmed, in words; empty where it is confirmed or needs not be
 * @param actions what an office may do for it
 */
record DeliveryLine(
        String id,
        String line,
        String purpose,
        String name,
        String address,
        Tag state,
        String at,
        String error,
        boolean outside,
        String channel,
        String confirmBy,
        Actions actions) {

    /**
     * What an office may do for a delivery.
     *
     * @param confirm whether nobody has confirmed it
     * @param write whether it goes to anybody at all
     * @param resend whether there is an address that it went to
     * @param added whether it was added after the issue
     * @param link until when its link opens the document, empty where it has none
     */
    record Actions(boolean confirm, boolean write, boolean resend, boolean added, String link) {}

    static DeliveryLine of(DeliveryTable.Row row) {
        return of(row, "");
    }

    static DeliveryLine of(DeliveryTable.Row row, String confirmBy) {
        return new DeliveryLine(
                row.id(),
                row.lineText(),
                row.purpose().label(),
                row.name(),
                row.address(),
                Tag.of(row.state()),
                String.join(", ", moments(row)),
                row.state() == DeliveryState.FAILED || row.state() == DeliveryState.BOUNCED ? row.error() : null,
                row.outside(),
                Optional.ofNullable(row.way().channel())
                        .map(each -> each.label())
                        .orElse(""),
                confirmBy,
                new Actions(
                        row.receivedAt() == null,
                        row.purpose() != Purpose.FILE,
                        row.address() != null && row.state() != DeliveryState.QUEUED,
                        row.way().addedBy() != null,
                        Reading.moment(row.way().linkUntil())));
    }

    private static List<String> moments(DeliveryTable.Row row) {
        List<String> moments = new ArrayList<>();
        Optional.ofNullable(row.sentAt()).ifPresent(at -> moments.add("gửi " + Reading.minute(at)));
        Optional.ofNullable(row.way().handedOn())
                .ifPresent(on -> moments.add(
                        row.way().channel().label() + " " + VietnamTime.day(LocalDate.parse(on)) + taker(row)));
        Optional.ofNullable(row.way().openedAt()).ifPresent(at -> moments.add("mở " + Reading.minute(at)));
        Optional.ofNullable(row.receivedAt())
                .ifPresent(at -> moments.add("xác nhận " + Reading.minute(at)
                        + Optional.ofNullable(row.way().enteredBy())
                                .map(who -> ", nhập thay bởi " + who)
                                .orElse("")));
        return moments;
    }

    private static String taker(DeliveryTable.Row row) {
        return Optional.ofNullable(row.way().handedTo())
                .map(who -> " cho " + who)
                .orElse("");
    }

    /** Whether nobody has confirmed it yet. */
    boolean open() {
        return !DeliveryState.RECEIVED.label().equals(state.word());
    }
}
