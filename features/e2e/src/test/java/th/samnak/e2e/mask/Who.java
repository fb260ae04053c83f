package th.samnak.e2e.mask;

import java.util.Arrays;
import java.util.List;

/**
 * The people of the demonstration as the handbook sees them (ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544): cleared up to a level, at
 * work in one unit of one agency, and with or without sight of the whole agency by their post. Written from the table of the cast,
 * not from what the product keeps.
 */
enum Who {
    WILAI(Level.ORDINARY, "oags-1", Sight.CENTRAL_DESK),
    SOMCHAI(Level.ORDINARY, "oags-1", Sight.OWN_UNIT),
    MALEE(Level.ORDINARY, "oags-1", Sight.OWN_UNIT),
    PRASERT(Level.CONFIDENTIAL, "oags-1", Sight.OWN_UNIT),
    ANONG(Level.TOP_SECRET, "oags-1", Sight.CENTRAL_DESK),
    SIRIPORN(Level.TOP_SECRET, "oags", Sight.AGENCY),
    WICHAI(Level.SECRET, "oags", Sight.AGENCY),
    KANYA(Level.ORDINARY, "oags-9", Sight.OWN_UNIT),
    DECHA(Level.ORDINARY, "oags-9", Sight.OWN_UNIT),
    NARONG(Level.CONFIDENTIAL, "oags-9", Sight.OWN_UNIT),
    ADMIN(Level.ORDINARY, "oags-2", Sight.NOTHING),
    CHANCHAI(Level.ORDINARY, "ops", Sight.AGENCY),
    ORATHAI(Level.ORDINARY, "ops", Sight.AGENCY),
    KITTISAK(Level.CONFIDENTIAL, "ops-1", Sight.OWN_UNIT),
    DUANGJAI(Level.ORDINARY, "ops-1", Sight.CENTRAL_DESK),
    NIPA(Level.ORDINARY, "ops-1", Sight.OWN_UNIT),
    SOMPONG(Level.CONFIDENTIAL, "oags-7", Sight.OWN_UNIT),
    RATTANA(Level.ORDINARY, "oags-7", Sight.OWN_UNIT),
    USA(Level.ORDINARY, "oags-7", Sight.OWN_UNIT),
    BOONSONG(Level.ORDINARY, "oags-7", Sight.OWN_UNIT);

    /** The levels of the regulation, lowest first. */
    enum Level {
        ORDINARY("ปกติ"),
        CONFIDENTIAL("ลับ"),
        SECRET("ลับมาก"),
        TOP_SECRET("ลับที่สุด");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private enum Sight {
        NOTHING,
        OWN_UNIT,
        CENTRAL_DESK,
        AGENCY
    }

    private final Level clearance;
    private final String unit;
    private final Sight sight;

    Who(Level clearance, String unit, Sight sight) {
        this.clearance = clearance;
        this.unit = unit;
        this.sight = sight;
    }

    static List<Who> all() {
        return Arrays.asList(values());
    }

    /**
     * One by default, cleared for something and in need of some of it, since everybody is tried at the services; those whom the
     * system property {@code samnak.mask.people} names, or all of them for {@code all}.
     */
    static List<Who> chosen() {
        String named = System.getProperty("samnak.mask.people", "NARONG");
        return named.equals("all") ? all() : Arrays.stream(named.split(",")).map(Who::valueOf).toList();
    }

    String account() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether they may know what is in it: cleared to its level, and with need to know by its way through the office. */
    boolean mayKnow(Record record) {
        return clearance.compareTo(record.level()) >= 0 && needsToKnow(record);
    }

    private boolean needsToKnow(Record record) {
        boolean agency = record.agency().equals(unit) || unit.startsWith(record.agency() + "-");
        return switch (sight) {
            case NOTHING -> false;
            case OWN_UNIT -> record.units().contains(unit);
            case CENTRAL_DESK -> record.units().contains(unit) || record.central() && agency;
            case AGENCY -> agency;
        };
    }
}
