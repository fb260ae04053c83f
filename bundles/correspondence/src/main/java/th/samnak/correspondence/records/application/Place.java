package th.samnak.correspondence.records.application;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/**
 * A column that names a unit and follows it.
 *
 * @param type the type of record whose way its rows go
 * @param letter the column that names the letter
 * @param which which of its rows follow; the others say how it was and stay
 * @param open which of these are still to be worked on: where all letters go one way, the others stay under the former name
 */
record Place(String name, String type, String table, String column, String letter, String which, String open) {

    private static final String ALWAYS = "1 = 1";
    private static final String NEVER = "1 = 0";
    private static final String UNSETTLED = in(Stream.of(IncomingState.values()).filter(state -> !state.settled()));
    private static final String UNSENT = in(Stream.of(OutgoingState.values())
            .filter(state -> state.open() || state == OutgoingState.SIGNED));

    /** What was signed or registered keeps the unit that did it; what somebody must still act on, or keeps, follows. */
    static final List<Place> ALL = List.of(
            new Place("registry", "incoming", "correspondence_incoming", "registry", "id", ALWAYS, UNSETTLED),
            new Place("owner", "incoming", "correspondence_incoming", "owner_unit", "id", ALWAYS, UNSETTLED),
            new Place("routing", "incoming", "correspondence_routings", "unit", "letter_id", "state = 'SENT'", ALWAYS),
            new Place("unit", "outgoing", "correspondence_outgoing", "unit", "id", ALWAYS, UNSENT),
            new Place(
                    "issuer", "outgoing", "correspondence_outgoing", "issuer", "id",
                    "signed_at is null and state <> 'CANCELLED'", UNSENT),
            new Place("filed-in", "incoming", "correspondence_filed", "unit", "letter_id", "direction = 'INCOMING'", NEVER),
            new Place("filed-out", "outgoing", "correspondence_filed", "unit", "letter_id", "direction = 'OUTGOING'", NEVER));

    private static String in(Stream<? extends Enum<?>> states) {
        return states.map(state -> "'" + state.name() + "'").collect(Collectors.joining(", ", "state in (", ")"));
    }

    /** What was noted before is not noted again: its first unit is the one it goes back to. */
    String note(String more) {
        return "insert into correspondence_followed (hand_over, place, row_id, former)"
                + " select cast(? as varchar(100)), cast(? as varchar(40)), id, " + column
                + from(" and not exists (select 1 from correspondence_followed f where f.hand_over = ? and f.place = ? and f.row_id = "
                        + table + ".id)" + more);
    }

    String change(String more) {
        return "update " + table + " set version = version + 1, " + column + " = ? where " + column + " = ? and " + which + more;
    }

    String count() {
        return "select count(*)" + from("");
    }

    String restore() {
        String noted = " from correspondence_followed f where f.hand_over = ? and f.place = ?";
        return "update " + table + " set version = version + 1, " + column + " = (select f.former" + noted + " and f.row_id = "
                + table + ".id) where id in (select f.row_id" + noted + ")";
    }

    private String from(String more) {
        return " from " + table + " where " + column + " = ? and " + which + more;
    }
}
