package th.samnak.organisation.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.chart.Facts;
import th.samnak.organisation.ledger.Ledger;

/** Four eyes: nobody gives themselves a post, what goes with one, or anybody's power, on whatever day it is to hold. */
record Oneself(PersonId caller) {

    /**
     * @param former what it takes the place of; empty for something new
     * @throws RuleViolation when the fact gives the caller something
     */
    void refuse(Object fact, LocalDate from, Optional<?> former, Ledger ledger) {
        boolean gives = switch (fact) {
            case Tenure tenure -> tenure.person().equals(caller) && !former.equals(Optional.of(tenure));
            case Authority authority -> receives(authority.to(), from, ledger) && !former.equals(Optional.of(authority));
            case Post post -> posts(from, ledger).contains(post.id()) && more(post, former);
            default -> false;
        };
        if (gives) {
            throw new RuleViolation("organisation.error.oneself");
        }
    }

    /** What the caller has by the rows known now: a change that is taken back may not add to it. */
    Set<String> holdings(Ledger ledger) {
        Set<PostId> posts = posts(LocalDate.MIN, ledger);
        Facts facts = ledger.facts();
        return Stream.of(
                        facts.tenures().stream().filter(fact -> fact.what().person().equals(caller)).map(Dated::id),
                        facts.authorities().stream()
                                .filter(fact -> receives(fact.what().to(), LocalDate.MIN, ledger))
                                .map(Dated::id),
                        facts.posts().stream().filter(fact -> posts.contains(fact.what().id())).map(Dated::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    static void refuseMore(Collection<String> before, Collection<String> after) {
        Set<String> gained = new HashSet<>(after);
        gained.removeAll(before);
        if (!gained.isEmpty()) {
            throw new RuleViolation("organisation.error.oneself");
        }
    }

    private static boolean more(Post post, Optional<?> former) {
        return !(former.orElse(null) instanceof Post known)
                || !known.roles().containsAll(post.roles())
                || post.heads() && !known.heads()
                || !known.unit().equals(post.unit());
    }

    private boolean receives(Holder to, LocalDate from, Ledger ledger) {
        return switch (to) {
            case Holder.ToPerson(PersonId person) -> person.equals(caller);
            case Holder.ToPost(PostId post) -> posts(from, ledger).contains(post);
        };
    }

    /** Those the caller holds on that day or later. */
    private Set<PostId> posts(LocalDate from, Ledger ledger) {
        return ledger.facts().tenures().stream()
                .filter(fact -> fact.what().person().equals(caller) && fact.until().map(from::isBefore).orElse(true))
                .map(fact -> fact.what().post())
                .collect(Collectors.toSet());
    }
}
