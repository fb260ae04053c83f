package th.samnak.records.lists.application;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordRow;
import th.samnak.api.records.RecordRow.Due;
import th.samnak.api.records.RecordType;
import th.samnak.api.time.WorkingDays;
import th.samnak.records.custody.domain.Entry;

/** Makes rows of what the database tells, masked for whom they are too secret. */
record RowReader(Eyes eyes, WorkingDays working) {

    static final int HASTE = 6;
    static final int CHANGED = 8;
    static final int DUE = 12;

    private static final int LEAST_URGENT = 3;
    private static final int ISO_DAY = 10;

    RecordRow row(Object[] of) {
        RecordId id = RecordId.parse((String) of[0]);
        RecordType type = type(id);
        Secrecy secrecy = Secrecy.valueOf((String) of[2]);
        boolean masked = !eyes.cleared(secrecy);
        boolean then = eyes.other().isPresent();
        LocalDate dueDay = day(of[DUE]);
        Due due = then ? Due.NONE : due(dueDay);
        Optional<LocalDate> deadline = then
                ? Optional.empty()
                : Optional.of(dueDay).filter(Entry.SOMETIME::isAfter).or(() -> optionalDay(of[9]));
        String status = (String) of[4];
        return new RecordRow(
                id, type.module() + ".record." + type.type(), masked ? "" : (String) of[3], (String) of[1], secrecy, masked,
                then || status.isEmpty() ? "" : type.statusKey(status),
                taskKey(type, (String) of[13]), new UnitId((String) of[11]),
                Optional.ofNullable((String) of[5]).filter(person -> !then).map(PersonId::new),
                LEAST_URGENT - ((Number) of[HASTE]).intValue(), day(of[7]), moment(of[CHANGED]).toInstant(ZoneOffset.UTC),
                !then && dueDay.isBefore(Entry.NEVER), deadline, due, due == Due.NONE ? 0 : working.between(eyes.today(), dueDay),
                optionalDay(of[10]), type.addressOf(id.key()));
    }

    private RecordType type(RecordId id) {
        return eyes.views().stream()
                .flatMap(view -> view.types().stream())
                .filter(type -> type.type().equals(id.type()) && type.module().equals(id.module()))
                .findFirst()
                .orElseThrow();
    }

    private static String taskKey(RecordType type, String asked) {
        String what = asked.length() <= ISO_DAY ? "" : asked.substring(ISO_DAY);
        if (what.equals("HOLD")) {
            return "records.work.HOLD";
        }
        return what.isEmpty() ? "" : type.taskKey(what);
    }

    private Due due(LocalDate day) {
        if (!day.isBefore(Entry.SOMETIME)) {
            return Due.NONE;
        }
        if (day.isBefore(eyes.today())) {
            return Due.OVERDUE;
        }
        if (day.equals(eyes.today())) {
            return Due.TODAY;
        }
        return day.isAfter(eyes.soon()) ? Due.LATER : Due.SOON;
    }

    static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    private static Optional<LocalDate> optionalDay(@Nullable Object column) {
        return column == null ? Optional.empty() : Optional.of(day(column));
    }

    static LocalDateTime moment(Object column) {
        return column instanceof LocalDateTime moment ? moment : ((Timestamp) column).toLocalDateTime();
    }
}
