package th.samnak.correspondence.records.application;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.records.PersonalContent;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Sight;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;

/** The kind of record of incoming letters. */
@Component(service = RecordType.class)
public final class JpaIncomingRecords implements RecordType {

    private final LetterRecords letters;
    private final Visibility visibility;

    @Activate
    public JpaIncomingRecords(@Reference LetterRecords letters, @Reference Visibility visibility) {
        this.letters = letters;
        this.visibility = visibility;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public String type() {
        return LetterRecords.type(Direction.INCOMING);
    }

    @Override
    public String address() {
        return "correspondence/incoming/{key}";
    }

    @Override
    public Optional<Permission> permission() {
        return Optional.of(CorrespondenceModule.READ);
    }

    @Override
    public Sight sight() {
        return LetterSight.of(visibility);
    }

    @Override
    public Set<Permission> asked() {
        return Set.of(
                CorrespondenceModule.RECEIVE, CorrespondenceModule.CENTRAL, CorrespondenceModule.SECRETS,
                CorrespondenceModule.ACCEPT, CorrespondenceModule.ASSIGN);
    }

    @Override
    public Set<PersonalContent> personalData() {
        return Set.of(PersonalContent.IDENTITY, PersonalContent.CONTACT);
    }

    /** The second tells number, state, holder, tasks and links. */
    @Override
    public int edition() {
        return 2;
    }

    @Override
    public void enterAll() {
        letters.enterAll(Direction.INCOMING);
    }
}
