package th.samnak.correspondence.records.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordType;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;

/** The kind of record of incoming letters. */
@Component(service = RecordType.class)
public final class JpaIncomingRecords implements RecordType {

    private final LetterRecords letters;

    @Activate
    public JpaIncomingRecords(@Reference LetterRecords letters) {
        this.letters = letters;
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
    public void enterAll() {
        letters.enterAll(Direction.INCOMING);
    }
}
