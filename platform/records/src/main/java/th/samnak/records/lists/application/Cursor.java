package th.samnak.records.lists.application;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import th.samnak.api.records.RecordQuery.Order;

/**
 * Where a page ended, so that the next one begins behind it whatever has come before it meanwhile.
 *
 * @param moment the day it was due, or when it changed (UTC), as ISO text
 */
record Cursor(Order order, String moment, int haste, String id) {

    static Cursor after(Order order, Object[] row) {
        return order == Order.DEADLINE
                ? new Cursor(order, RowReader.day(row[RowReader.DUE]).toString(), ((Number) row[RowReader.HASTE]).intValue(), (String) row[0])
                : new Cursor(order, RowReader.moment(row[RowReader.CHANGED]).toString(), 0, (String) row[0]);
    }

    /** @throws IllegalArgumentException when it is not a place in that order */
    static Cursor parse(Order order, String written) {
        String[] parts = written.split("~", 4);
        if (parts.length != 4 || !parts[0].equals(order.name())) {
            throw new IllegalArgumentException("not a place in a list by " + order + ": " + written);
        }
        Cursor cursor = new Cursor(order, parts[1], Integer.parseInt(parts[2]), parts[3]);
        try {
            cursor.value();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a place in a list: " + written, e);
        }
        return cursor;
    }

    private Object value() {
        return order == Order.DEADLINE ? Date.valueOf(LocalDate.parse(moment)) : Timestamp.valueOf(LocalDateTime.parse(moment));
    }

    /** Narrows the statement to what comes behind. @param due the column with the day it is due */
    void narrow(Piece piece, String due) {
        Object value = value();
        if (order == Order.DEADLINE) {
            piece.add(" and " + due + " >= ? and (" + due + " > ? or e.haste > ? or (e.haste = ? and e.id > ?))",
                    value, value, haste, haste, id);
        } else {
            piece.add(" and e.changed_at <= ? and (e.changed_at < ? or e.id > ?)", value, value, id);
        }
    }

    @Override
    public String toString() {
        return order + "~" + moment + "~" + haste + "~" + id;
    }
}
