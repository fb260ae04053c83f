package th.samnak.rest.token.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What was answered to a request with an {@code Idempotency-Key}, to be answered again. */
@Entity
@Table(name = "rest_answers")
public class KeptAnswer {

    private static final int LONGEST = 32_000;

    @Id
    private String id;

    private String fingerprint;
    private int status;
    private String headers = "";
    private String body = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    @NullUnmarked
    protected KeptAnswer() {} // for JPA

    /** Holds the place while the work is done. @param fingerprint of the whole request */
    public KeptAnswer(String id, String fingerprint, Instant now) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.answeredAt = now;
    }

    /** An answer that is too long is kept without its content. */
    public void answered(int with, String head, String content) {
        status = with;
        headers = head;
        body = content.length() > LONGEST ? "" : content;
    }

    public boolean isTo(String request) {
        return fingerprint.equals(request);
    }

    public int status() {
        return status;
    }

    public String headers() {
        return headers;
    }

    public String body() {
        return body;
    }
}
