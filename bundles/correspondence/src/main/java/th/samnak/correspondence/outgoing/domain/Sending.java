package th.samnak.correspondence.outgoing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Wording;

/** How a letter went out and who took it. */
@Embeddable
public class Sending {

    @Enumerated(EnumType.STRING) private @Nullable Channel channel;
    @Column(name = "sent_at") private @Nullable Instant sentAt;
    @Column(name = "delivered_at") private @Nullable Instant deliveredAt;
    @Column(name = "received_by") private @Nullable String receivedBy;

    protected Sending() {} // for JPA

    Sending(Channel channel, Instant sentAt) {
        this.channel = channel;
        this.sentAt = sentAt;
    }

    Sending delivered(String by, Instant when) {
        Sending done = new Sending();
        done.channel = channel;
        done.sentAt = sentAt;
        done.deliveredAt = when;
        done.receivedBy = Wording.required("receivedBy", by, 200);
        return done;
    }

    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    public String receivedBy() {
        return receivedBy == null ? "" : receivedBy;
    }
}
