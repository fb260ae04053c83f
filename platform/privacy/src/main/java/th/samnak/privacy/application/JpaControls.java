package th.samnak.privacy.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordWatch;
import th.samnak.privacy.domain.Control;
import th.samnak.privacy.domain.LedgerLine.Act;
import th.samnak.privacy.domain.LedgerLine.Hand;
import th.samnak.thai.ThaiDate;

/**
 * ทะเบียนควบคุมข้อมูลข่าวสารลับ (ทขล.3) enters by itself whatever becomes secret in the register of records, and every change of level that a
 * function makes, in the transaction of the act.
 */
@Component(service = RecordWatch.class)
public final class JpaControls implements RecordWatch {

    private static final String SYSTEM = "system";

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Numbering numbering;
    private final Clock clock;
    private final Ledger ledger;

    @Activate
    public JpaControls(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Numbering numbering,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.numbering = numbering;
        this.clock = clock;
        this.ledger = new Ledger(organisation, clock);
    }

    @Override
    public void entered(RecordEntry entry, Optional<RecordEntry> before) {
        boolean concerned = entry.secrecy().isSecret() || before.filter(known -> known.secrecy().isSecret()).isPresent();
        if (concerned) {
            database.change(em -> {
                Optional<Control> known = Ledger.find(em, entry.id().toString());
                if (known.isEmpty() && entry.secrecy().isSecret()) {
                    Control control = begin(entry);
                    em.persist(control);
                    ledger.write(em, control, Act.ENTERED, Secrecy.ORDINARY, "", hand());
                }
                known.filter(control -> control.secrecy() != entry.secrecy()).ifPresent(control -> {
                    Secrecy former = control.secrecy();
                    control.become(entry.secrecy());
                    ledger.write(em, control, Ledger.change(former, entry.secrecy()), former, "", hand());
                });
            });
        }
    }

    /** Nobody is signed in while a function enters at once all that it has. */
    private Hand hand() {
        return access.signedIn().map(ledger::hand).orElseGet(() -> new Hand(new PersonId(SYSTEM), SYSTEM, "", ""));
    }

    private Control begin(RecordEntry entry) {
        Series series = new Series(agency(entry.custodian()), PrivacyNumbers.CONTROL, ThaiDate.year(LocalDate.now(clock)));
        return new Control(
                UUID.randomUUID().toString(), entry.id(), series, numbering.next(series), entry.secrecy(), clock.instant(),
                access.signedIn().map(Caller::account).orElse(SYSTEM));
    }

    private UnitId agency(UnitId unit) {
        return organisation.unit(unit).isPresent() ? organisation.agencyOf(unit).id() : unit;
    }
}
