package vn.kehoach.dossier.web;

import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;

/** One delivery of a plan. */
record DeliveryLine(
        String line, String purpose, String name, String address, Tag state, String at, String error, boolean outside) {

    static DeliveryLine of(DeliveryTable.Row row) {
        return new DeliveryLine(
                row.lineText(),
                row.purpose().label(),
                row.name(),
                row.address(),
                Tag.of(row.state()),
                Reading.moment(row.receivedAt() == null ? row.sentAt() : row.receivedAt()),
                row.state() == DeliveryState.FAILED ? row.error() : null,
                row.outside());
    }

    /** Whether nobody has confirmed it yet. */
    boolean open() {
        return !DeliveryState.RECEIVED.label().equals(state.word());
    }
}
