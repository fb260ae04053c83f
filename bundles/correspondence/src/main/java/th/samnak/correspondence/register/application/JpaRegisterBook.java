package th.samnak.correspondence.register.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Secrecy;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.correspondence.register.domain.RegisterEntry;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.thai.ThaiDate;

/** The calendar year is that of the moment of the act on the office's calendar, whatever the date on a letter received. */
@Component
public final class JpaRegisterBook implements RegisterBook {

    private final Numbering numbering;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaRegisterBook(@Reference Numbering numbering, @Reference Access access, @Reference Clock clock) {
        this.numbering = numbering;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public int enter(
            EntityManager em, Instant at, UnitId unit, RegisterKind kind, String letterId, Headings headings) {
        return enter(em, at, unit, kind, letterId, number -> headings);
    }

    @Override
    public int enter(
            EntityManager em, Instant at, UnitId unit, RegisterKind kind, String letterId, IntFunction<Headings> headings) {
        return write(em, at, unit, kind, Optional.of(letterId), headings).number();
    }

    @Override
    public int spoil(EntityManager em, UnitId unit, RegisterKind kind, String reason) {
        Secrecy secrecy = kind.secret() ? Secrecy.CONFIDENTIAL : Secrecy.ORDINARY;
        RegisterEntry line = write(
                em, clock.instant(), unit, kind, Optional.empty(), number -> Headings.none(secrecy));
        cancel(line, reason);
        return line.number();
    }

    @Override
    public void cancel(EntityManager em, String letterId, String reason) {
        lines(em, letterId).forEach(line -> cancel(line, reason));
    }

    @Override
    public void done(EntityManager em, String letterId, String action) {
        String shortened = action.length() > 500 ? action.substring(0, 500) : action;
        lines(em, letterId).forEach(line -> line.annotate(shortened, line.remark()));
    }

    private RegisterEntry write(
            EntityManager em,
            Instant now,
            UnitId unit,
            RegisterKind kind,
            Optional<String> letterId,
            IntFunction<Headings> headings) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Series series = kind.series(unit, ThaiDate.year(today));
        int number = numbering.next(series);
        RegisterEntry line = new RegisterEntry(
                UUID.randomUUID().toString(), series, kind, number, letterId, headings.apply(number),
                new RegisterEntry.Stamp(now, today, access.caller().account()));
        em.persist(line);
        return line;
    }

    private void cancel(RegisterEntry line, String reason) {
        line.cancel(reason);
        numbering.cancel(line.kind().series(line.unit(), line.year()), line.number(), reason);
    }

    private static List<RegisterEntry> lines(EntityManager em, String letterId) {
        return em.createQuery("select e from RegisterEntry e where e.letterId = :letter", RegisterEntry.class)
                .setParameter("letter", letterId)
                .getResultList();
    }
}
