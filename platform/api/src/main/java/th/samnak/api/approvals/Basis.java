package th.samnak.api.approvals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/**
 * By what power somebody signed or decided, as it stood at that second. It stays as it is whatever becomes of posts and orders.
 *
 * @param capacity the key of the {@link th.samnak.api.organisation.Capacity} that was chosen
 * @param unit in whose name, or on whose matter
 * @param post whose power it was
 * @param authority the row of the order acted by; empty for the holder and for deputising by law
 * @param citation what lays down the order, else the post
 * @param lines as printed under the name
 * @param permission key of what it takes; empty when it took none but the post
 * @param amount in baht
 */
public record Basis(
        String capacity,
        UnitId unit,
        PostId post,
        Optional<String> authority,
        String citation,
        List<String> lines,
        Optional<String> permission,
        Optional<BigDecimal> amount) {

    public Basis {
        lines = List.copyOf(lines);
    }
}
