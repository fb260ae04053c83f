package th.samnak.correspondence.records.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordType;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;

/** The kind of record of outgoing letters. */
@Component(service = RecordType.class)
public final class JpaOutgoingRecords implements RecordType {

    private final LetterRecords letters;

    @Activate
    public JpaOutgoingRecords(@Reference LetterRecords letters) {
        this.letters = letters;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public String type() {
        return LetterRecords.type(Direction.OUTGOING);
    }

    @Override
    public String address() {
        return "correspondence/outgoing/{key}";
    }

    @Override
    public void enterAll() {
        letters.enterAll(Direction.OUTGOING);
    }
}
