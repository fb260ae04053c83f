package th.samnak.search.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far each row of the queue is; those that nobody has taken up since the start are not known here. */
final class Notes {

    /** @param row id of the row @param source whose it is @param record what has changed */
    record Note(String row, String source, String record) {}

    private enum State {
        LEFT_OVER,
        UNDER_WAY,
        HELD
    }

    private final Map<Note, State> states = new LinkedHashMap<>();

    /** A row found in the table; one that is under way already stays so. */
    synchronized void enter(Note note) {
        states.putIfAbsent(note, State.LEFT_OVER);
    }

    synchronized void underWay(Note note) {
        states.put(note, State.UNDER_WAY);
    }

    /** The index has them, but it is not on the disk yet. */
    synchronized void held(Collection<Note> filled) {
        filled.forEach(note -> states.put(note, State.HELD));
    }

    synchronized void leave(Collection<Note> unfinished) {
        unfinished.forEach(note -> states.put(note, State.LEFT_OVER));
    }

    synchronized List<String> held() {
        return states.entrySet().stream().filter(one -> one.getValue() == State.HELD).map(one -> one.getKey().row()).toList();
    }

    synchronized void saved(Collection<String> rows) {
        Set<String> gone = new HashSet<>(rows);
        states.keySet().removeIf(note -> gone.contains(note.row()));
    }

    /** What was held is no more. */
    synchronized void again() {
        states.replaceAll((note, state) -> state == State.HELD ? State.LEFT_OVER : state);
    }

    synchronized List<Note> leftOver() {
        List<Note> left = new ArrayList<>();
        states.forEach((note, state) -> {
            if (state == State.LEFT_OVER) {
                left.add(note);
            }
        });
        return left;
    }

    /** The function has gone: its rows wait for it in the table. */
    synchronized void forget(String source) {
        states.entrySet().removeIf(one -> one.getKey().source().equals(source) && one.getValue() != State.HELD);
    }
}
