package th.samnak.correspondence.view;

import th.samnak.correspondence.letter.domain.Direction;

/** The addresses of this function's screens, as views register them and as links name them. */
final class Paths {

    static final String MODULE = "correspondence/";
    static final String INCOMING = "";
    static final String RECEIVE = "incoming/new";
    static final String INCOMING_CASE = "incoming/:id";
    static final String OUTGOING = "outgoing";
    static final String DRAFT = "outgoing/new";
    static final String OUTGOING_CASE = "outgoing/:id";
    static final String REVISE = "outgoing/:id/edit";
    static final String REGISTERS = "registers";
    static final String IMPORT = "registers/import";
    static final String FILING = "filing";
    static final String DESTRUCTION = "filing/destruction";
    static final String DESTRUCTION_LIST = "filing/destruction/:id";

    private Paths() {}

    /** For links and navigation: relative to the first page. */
    static String to(String path) {
        return path.isEmpty() ? "correspondence" : MODULE + path;
    }

    static String incoming(String id) {
        return MODULE + "incoming/" + id;
    }

    static String outgoing(String id) {
        return MODULE + "outgoing/" + id;
    }

    static String revise(String id) {
        return MODULE + "outgoing/" + id + "/edit";
    }

    static String destruction(String id) {
        return MODULE + "filing/destruction/" + id;
    }

    static String letter(Direction direction, String id) {
        return direction == Direction.INCOMING ? incoming(id) : outgoing(id);
    }
}
