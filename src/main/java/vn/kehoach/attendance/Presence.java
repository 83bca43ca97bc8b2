package vn.kehoach.attendance;

/**
 * What the office noted of one unit.
 *
 * @param unit its code
 * @param present how many people came, 0 where the unit was absent
 * @param substitute who came instead of whom was invited; empty where nobody did
 * @param absentReason why nobody came; empty where somebody did
 */
public record Presence(String unit, int present, String substitute, String absentReason) {

    boolean came() {
        return present > 0;
    }

    String words() {
        String instead = substitute.isEmpty() ? "" : ", đi thay: " + substitute;
        return came() ? "Có mặt " + present + " người" + instead : "Vắng: " + absentReason;
    }
}
