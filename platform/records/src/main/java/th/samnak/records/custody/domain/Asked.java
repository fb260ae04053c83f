package th.samnak.records.custody.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordTask;

/** Something that is to be done on a record. */
@Entity
@Table(name = "records_tasks")
public class Asked {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private String record;

    private String source;
    private String what;
    private String doer;

    @Column(name = "due_day")
    private @Nullable LocalDate due;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected Asked() {}

    public Asked(UUID id, RecordId record, String source, RecordTask task) {
        this.id = id;
        this.record = record.toString();
        this.source = source;
        this.what = task.what();
        this.doer = task.doer();
        this.due = task.due().orElse(null);
    }

    public RecordTask task() {
        return new RecordTask(what, doer, Optional.ofNullable(due));
    }
}
