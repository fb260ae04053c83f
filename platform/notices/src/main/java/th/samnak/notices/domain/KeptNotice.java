package th.samnak.notices.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.NoticeBox.Told;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** A notice in somebody's box. */
@Entity
@Table(name = "notices_notices")
public class KeptNotice {

    @Id
    private String id;

    private PersonId person;

    @Column(name = "subject_key")
    private String subjectKey;

    private String arguments;

    @Column(name = "told_on")
    private LocalDate day;

    @Column(name = "told_at")
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "notices_lines", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "place")
    private List<KeptLine> lines = new ArrayList<>();

    @Version
    private long version;

    /** What it is about. */
    @Embeddable
    public static class KeptLine {

        @Column(name = "about_record")
        private String about;

        private String words;
        private String arguments;
        private String title;

        @NullUnmarked
        protected KeptLine() {} // for JPA

        KeptLine(Notice.Line line) {
            about = line.record().toString();
            words = line.words();
            arguments = Arguments.written(line.arguments());
            title = line.title();
        }

        Notice.Line told() {
            return new Notice.Line(RecordId.parse(about), words, Arguments.read(arguments), title);
        }
    }

    @NullUnmarked
    protected KeptNotice() {} // for JPA

    public KeptNotice(String id, Notice notice, Instant at) {
        this.id = id;
        this.person = notice.to();
        this.subjectKey = notice.subjectKey();
        this.arguments = Arguments.written(notice.arguments());
        this.day = notice.day();
        this.at = at;
        notice.about().forEach(line -> lines.add(new KeptLine(line)));
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public PersonId person() {
        return person;
    }

    public Told told() {
        return new Told(id, notice(), at, Optional.ofNullable(readAt).isPresent());
    }

    public Notice notice() {
        return new Notice(person, subjectKey, Arguments.read(arguments), lines.stream().map(KeptLine::told).toList(), day);
    }
}
