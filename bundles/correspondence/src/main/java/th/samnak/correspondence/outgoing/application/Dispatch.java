package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.util.List;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Channel;

/** Sending signed letters and noting that they were received. */
public interface Dispatch {

    /** The ways a letter of that secrecy may go; never empty. */
    List<Channel> channels(Secrecy secrecy);

    /** Sends it; units of the house named in the letter find it at their desk at once. @param note may be empty */
    void send(LetterAt letter, Channel channel, String note);

    /** @param receivedBy who took it, must not be blank; at: when, not in the future */
    void confirmDelivery(LetterAt letter, String receivedBy, Instant at);

    /** Files the copy. @param retention code of a class of retention; fileCode may be empty */
    void file(LetterAt letter, String retention, String fileCode);
}
