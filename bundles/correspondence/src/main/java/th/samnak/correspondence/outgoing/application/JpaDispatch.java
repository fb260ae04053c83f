package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.filing.application.FilingDesk;
import th.samnak.correspondence.incoming.application.HousePost;
import th.samnak.correspondence.letter.application.AttachmentBook;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.register.domain.Headings;

/** Sending: by post and messenger, electronically, and to the desks of the house. */
@Component
public final class JpaDispatch implements Dispatch {

    private final OutgoingActs acts;
    private final HousePost post;
    private final FilingDesk filing;
    private final SignedPapers papers;
    private final AttachmentBook files;

    @Activate
    public JpaDispatch(
            @Reference OutgoingActs acts,
            @Reference HousePost post,
            @Reference FilingDesk filing,
            @Reference SignedPapers papers,
            @Reference AttachmentBook files) {
        this.acts = acts;
        this.post = post;
        this.filing = filing;
        this.papers = papers;
        this.files = files;
    }

    @Override
    public List<Channel> channels(Secrecy secrecy) {
        return Stream.of(Channel.values()).filter(channel -> channel.allows(secrecy)).toList();
    }

    @Override
    public void send(LetterAt at, Channel channel, String note) {
        String words = Wording.optional("note", note, 1000);
        acts.take(at, OutgoingStep.SEND, words, acting -> {
            acting.letter().send(channel, acting.now());
            if (!acting.letter().text().internalTo().isEmpty()) {
                post.deliver(acting.em(), acting.viewer(), parcel(acting.letter()));
            }
            return true;
        });
    }

    @Override
    public void confirmDelivery(LetterAt at, String receivedBy, Instant when) {
        acts.take(at, OutgoingStep.CONFIRM_DELIVERY, receivedBy, acting -> {
            acting.letter().delivered(receivedBy, when, acting.now());
            return true;
        });
    }

    @Override
    public void file(LetterAt at, String retention, String fileCode) {
        acts.take(at, OutgoingStep.FILE_COPY, "", acting -> {
            OutgoingLetter letter = acting.letter();
            Signature signed = letter.signature().orElseThrow();
            letter.fileCopy(filing.keep(acting.em(), new FilingDesk.Closed(
                    Direction.OUTGOING, letter.id(), letter.unit(), papers.headings(letter, signed.docNo(), signed.date()),
                    Optional.of(signed.number()), signed.date(), retention, fileCode)));
            return true;
        });
    }

    private HousePost.Parcel parcel(OutgoingLetter letter) {
        Signature signed = letter.signature().orElseThrow();
        Headings headings = papers.headings(letter, signed.docNo(), signed.date());
        return new HousePost.Parcel(
                letter.id(), letter.text().internalTo(), headings, letter.handling(), signed.date(),
                files.bytes(signed.sha256()));
    }
}
