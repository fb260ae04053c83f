package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a closed letter is filed and until when it is kept. */
@Embeddable
public class Keeping {

    private @Nullable String retention;
    @Column(name = "file_code") private @Nullable String fileCode;
    @Column(name = "closed_at") private @Nullable Instant closedAt;
    @Column(name = "keep_until") private @Nullable LocalDate keepUntil;

    protected Keeping() {} // for JPA

    /** @param keepUntil empty when it is kept for ever, or as another law says */
    public Keeping(String retention, String fileCode, Instant closedAt, Optional<LocalDate> keepUntil) {
        this.retention = retention;
        this.fileCode = Wording.optional("fileCode", fileCode, 60);
        this.closedAt = closedAt;
        this.keepUntil = keepUntil.orElse(null);
    }

    public Optional<String> retention() {
        return Optional.ofNullable(retention);
    }

    public String fileCode() {
        return fileCode == null ? "" : fileCode;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<LocalDate> keepUntil() {
        return Optional.ofNullable(keepUntil);
    }
}
