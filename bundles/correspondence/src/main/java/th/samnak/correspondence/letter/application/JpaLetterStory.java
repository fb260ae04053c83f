package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.RecordStory;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.Direction;

/** The stories of letters: their history and the minutes written on them. */
@Component
public final class JpaLetterStory implements RecordStory {

    private final Database database;
    private final LetterHeads heads;
    private final Visibility visibility;
    private final Chronicle chronicle;

    @Activate
    public JpaLetterStory(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterHeads heads,
            @Reference Visibility visibility,
            @Reference Chronicle chronicle) {
        this.database = database;
        this.heads = heads;
        this.visibility = visibility;
        this.chronicle = chronicle;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public boolean maySee(RecordId record) {
        if (!visibility.may(CorrespondenceModule.READ)) {
            return false;
        }
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> head(em, record)
                .filter(head -> visibility.knows(em, viewer, head.id()) && viewer.cleared(head.secrecy()))
                .isPresent());
    }

    @Override
    public String title(RecordId record) {
        return database.read(em -> head(em, record).map(LetterHead::subject).orElse(""));
    }

    @Override
    public boolean secret(RecordId record) {
        return database.read(em -> head(em, record).map(LetterHead::secrecy).filter(Secrecy::isSecret).isPresent());
    }

    @Override
    public List<String> subjects(RecordId record) {
        return List.of("correspondence:letter:" + record.key());
    }

    @Override
    public List<Happening> happenings(RecordId record, List<AuditTrail.Entry> acts) {
        return database.read(em -> Stream.concat(
                        chronicle.history(em, record.key()).stream().map(JpaLetterStory::happening),
                        chronicle.minutes(direction(record), record.key()).stream().map(JpaLetterStory::happening))
                .toList());
    }

    private static Direction direction(RecordId record) {
        return record.type().equals(LetterRecords.type(Direction.INCOMING)) ? Direction.INCOMING : Direction.OUTGOING;
    }

    private Optional<LetterHead> head(EntityManager em, RecordId record) {
        return heads.find(em, record.key());
    }

    private static Happening happening(HistoryRow row) {
        return Happening.of(row.at(), row.account(), row.name(), "", "correspondence.done." + row.act(), row.note());
    }

    private static Happening happening(MinuteRow row) {
        return Happening.of(row.at(), row.person().value(), row.name(), String.join(" ", row.printed()),
                "approvals.decision." + row.decision(), row.text());
    }
}
