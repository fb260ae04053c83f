package th.samnak.api.organisation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Power to act in place of the holder of a post, given in writing. Sources: ปฏิบัติราชการแทน, พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน
 * พ.ศ. 2534 มาตรา 38; รักษาราชการแทน, มาตรา 41 to 50; รักษาการในตำแหน่ง, พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 68.
 *
 * @param post whose power it is
 * @param to who exercises it
 * @param place ลำดับที่ where several are named for one post, from 1
 * @param matters which kinds of matter it covers, a permission's key or its function's id; empty for all
 * @param limit the highest amount in baht it covers; empty for no limit
 * @param order number and date of the order as cited, for example คำสั่งที่ 12/2569
 * @param onward whether the delegate may have others act in turn, which only whoever delegates can permit (พ.ร.บ.
 *     ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 มาตรา 39)
 * @param under id of the {@link Dated} delegation that this one hands on; empty when the power comes from the post itself
 */
public record Authority(
        PostId post,
        Holder to,
        Kind kind,
        int place,
        Optional<String> matters,
        Optional<BigDecimal> limit,
        String order,
        boolean onward,
        Optional<String> under) {

    /** Straight from the post, and not to be handed on. */
    public Authority(
            PostId post, Holder to, Kind kind, int place, Optional<String> matters, Optional<BigDecimal> limit, String order) {
        this(post, to, kind, place, matters, limit, order, false, Optional.empty());
    }

    /** Who exercises it. */
    public sealed interface Holder {
        record ToPost(PostId post) implements Holder {}

        record ToPerson(PersonId person) implements Holder {}
    }

    /** The message key of the words printed under a signature is {@code organisation.authority.<kind>} in lower case. */
    public enum Kind {
        /** ปฏิบัติราชการแทน: the holder is present and has delegated. */
        BY_DELEGATION("ปฏิบัติราชการแทน"),
        /** รักษาราชการแทน: for a head who is absent, or whose post is vacant; the same powers. */
        ACTING_HEAD("รักษาราชการแทน"),
        /** รักษาการในตำแหน่ง: in a post that is vacant or whose holder cannot work. */
        ACTING_POSITION("รักษาการในตำแหน่ง");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        /** As printed on paper, Thai whatever the language of the screen. */
        public String printed() {
            return printed;
        }
    }
}
