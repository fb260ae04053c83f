package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;

/** The posts of a day and who is in them. */
record Posts(
        Map<PostId, Post> posts,
        Map<PostId, Citation> sources,
        List<Tenure> tenures,
        Map<PostId, PersonId> holders,
        Map<UnitId, PersonId> heads) {

    static Posts of(Facts facts, LocalDate day) {
        Map<PostId, Post> posts = new LinkedHashMap<>();
        Map<PostId, Citation> sources = new HashMap<>();
        Index.on(facts.posts(), day).forEach(fact -> {
            posts.put(fact.what().id(), fact.what());
            sources.put(fact.what().id(), fact.source());
        });
        List<Tenure> tenures = Index.on(facts.tenures(), day)
                .map(Dated::what)
                .filter(tenure -> posts.containsKey(tenure.post()))
                .toList();
        Map<PostId, PersonId> holders = new HashMap<>();
        Map<UnitId, PersonId> heads = new HashMap<>();
        for (Tenure tenure : tenures) {
            holders.put(tenure.post(), tenure.person());
            Post post = posts.get(tenure.post());
            if (post.heads()) {
                heads.put(post.unit(), tenure.person());
            }
        }
        return new Posts(posts, sources, tenures, holders, heads);
    }
}
