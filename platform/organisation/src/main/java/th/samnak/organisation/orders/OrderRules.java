package th.samnak.organisation.orders;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.Role;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;

/** What the law asks of an order (handbook 3.6 and 3.7). */
record OrderRules(Chart chart) {

    /** @throws RuleViolation when the form does not fit the post */
    void fitting(Authority order) {
        Post post = chart.post(order.post()).orElseThrow(() -> RuleViolation.of("post", "organisation.error.no-post"));
        beneficiary(order);
        boolean agencyHead = post.heads() && chart.unit(post.unit()).flatMap(Unit::parent).isEmpty();
        if (order.kind() == Kind.ACTING_HEAD && !post.heads() && !post.roles().contains(Role.DEPUTY_HEAD)) {
            throw RuleViolation.of("kind", "organisation.error.acting-head");
        }
        if (order.kind() == Kind.ACTING_POSITION && agencyHead) {
            throw RuleViolation.of("kind", "organisation.error.acting-position");
        }
        if (order.kind() != Kind.BY_DELEGATION && (order.limit().isPresent() || order.matters().isPresent())) {
            throw RuleViolation.of("limit", "organisation.error.acting-whole");
        }
        if (order.kind() != Kind.BY_DELEGATION && (order.onward() || order.under().isPresent())) {
            throw RuleViolation.of("onward", "organisation.error.acting-onward");
        }
    }

    /** Nobody gives themselves power, and nobody acts for one post in two forms at a time. */
    void signable(Authority order, PersonId signer, LocalDate from) {
        fitting(order);
        if (beneficiary(order).filter(signer::equals).isPresent()) {
            throw new RuleViolation("organisation.error.own-matter");
        }
        boolean twice = order.kind() != Kind.BY_DELEGATION && chart.authoritiesOf(order.post()).stream()
                .anyMatch(row -> row.what().kind() != Kind.BY_DELEGATION && row.what().to().equals(order.to())
                        && row.until().map(from::isBefore).orElse(true));
        if (twice) {
            throw RuleViolation.of("to", "organisation.error.two-forms");
        }
    }

    private Optional<PersonId> beneficiary(Authority order) {
        return switch (order.to()) {
            case Holder.ToPerson(PersonId person) -> {
                if (chart.postsOf(person).isEmpty()) {
                    throw RuleViolation.of("to", "organisation.error.no-person");
                }
                yield Optional.of(person);
            }
            case Holder.ToPost(var post) -> {
                if (chart.post(post).isEmpty()) {
                    throw RuleViolation.of("to", "organisation.error.no-post");
                }
                if (post.equals(order.post())) {
                    throw RuleViolation.of("to", "organisation.error.to-itself");
                }
                yield chart.holderOf(post);
            }
        };
    }
}
