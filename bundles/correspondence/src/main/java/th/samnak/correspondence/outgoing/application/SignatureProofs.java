package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.util.List;

/** By what power letters were signed and decided on, looked at again. */
public interface SignatureProofs {

    /** @param id of an outgoing or an incoming letter @throws th.samnak.api.errors.NotFound when there is none */
    Proof of(String id);

    /** @param links of every signature and decision, oldest first, each from the clause down to the power itself */
    record Proof(List<Link> links) {

        public Proof {
            links = List.copyOf(links);
        }

        /** Whether something was signed or decided and every link of it was there that second. */
        public boolean holds() {
            return !links.isEmpty() && links.stream().allMatch(Link::holds);
        }
    }

    /**
     * @param act {@code sign} or {@code decide}
     * @param kind {@code clause}, {@code post}, {@code person}, {@code authority} or {@code power}
     * @param source citation, empty where there is none
     */
    record Link(Instant at, String act, String kind, boolean holds, String text, String source) {}
}
