package th.samnak.studio.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The posts that must find a place, with those who hold them: ticked, and put into a unit together. */
final class PostsPane extends Div {

    private final PlanView view;
    private final Sketch sketch;
    private final Placement placement;
    private final Map<Post, Checkbox> boxes = new LinkedHashMap<>();
    private final ComboBox<UnitId> target;
    private final Checkbox heads = new Checkbox(Words.now("studio.post.heads"));
    private final TextField title = Words.label(new TextField(), "studio.posts.new-title");
    private final TextField titleEn = Words.label(new TextField(), "studio.posts.new-title-en");

    PostsPane(PlanView view, Sketch sketch, Placement placement) {
        this.view = view;
        this.sketch = sketch;
        this.placement = placement;
        this.target = new UnitChoices(view.desk().naming(), sketch, view.plan().agency()).standing("studio.posts.target");
        addClassName("sk-stack");
        List<Post> moving = placement.moving();
        if (moving.isEmpty()) {
            add(new EmptyState("studio.posts.none"));
            return;
        }
        Span counter = new Span(Words.now(placement.unplaced() == 0 ? "studio.posts.all-placed" : "studio.posts.unplaced", placement.unplaced()));
        counter.setId("posts-unplaced");
        counter.addClassName("sk-badge");
        counter.addClassName(placement.unplaced() == 0 ? "sk-badge-done" : "sk-badge-late");
        add(new Div(counter));
        if (view.desk().mayPlace(view.plan())) {
            add(tools());
        }
        Map<UnitId, List<Post>> byUnit = new LinkedHashMap<>();
        moving.forEach(post -> byUnit.computeIfAbsent(post.unit(), none -> new ArrayList<>()).add(post));
        byUnit.forEach((unit, posts) -> add(new H3(view.desk().naming().unit(sketch.chart(), unit)), list(posts)));
    }

    private Div tools() {
        Checkbox all = new Checkbox(Words.now("studio.posts.all"));
        all.setId("posts-all");
        all.addValueChangeListener(chosen -> boxes.values().forEach(box -> box.setValue(chosen.getValue())));
        Checkbox open = new Checkbox(Words.now("studio.posts.all-unplaced"));
        open.setId("posts-all-unplaced");
        open.addValueChangeListener(chosen -> boxes.forEach((post, box) ->
                box.setValue(chosen.getValue() && placement.placeOf(post).isEmpty())));
        target.setId("posts-target");
        heads.setId("posts-heads");
        title.setId("posts-title");
        titleEn.setId("posts-title-en");
        Button place = new Button(Words.now("studio.posts.place"), click -> place());
        place.setId("posts-place");
        place.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button clear = new Button(Words.now("studio.posts.clear"), click -> save(null));
        Div tools = new Div(all, open, target, title, titleEn, heads, place, clear);
        tools.addClassNames("sk-row", "sk-tools", "sk-tools-stay");
        return tools;
    }

    private UnorderedList list(List<Post> posts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        posts.forEach(post -> list.add(item(post)));
        return list;
    }

    private ListItem item(Post post) {
        String holder = sketch.chart().holderOf(post.id()).flatMap(sketch.chart()::person).map(Person::fullName)
                .orElseGet(() -> Words.now("studio.post.vacant"));
        Checkbox box = new Checkbox(holder + " · " + post.titleTh());
        box.setId("post-" + post.id());
        box.setEnabled(view.desk().mayPlace(view.plan()));
        boxes.put(post, box);
        ListItem item = new ListItem(box);
        Optional<UnitId> to = placement.placeOf(post);
        item.add(new BadgeLabel(() -> to
                .map(unit -> new Badge("→ " + view.desk().unit(sketch, unit), Badge.Tone.PLAIN, Badge.Shape.NONE))
                .orElseGet(() -> new Badge(Words.now("studio.posts.nowhere"), Badge.Tone.LATE, Badge.Shape.CROSS))));
        placement.named(post.id()).ifPresent(place -> {
            place.titleTh().ifPresent(name -> item.add(new Span(name)));
            if (place.heads()) {
                item.add(new BadgeLabel(() -> new Badge(Words.now("studio.post.heads"), Badge.Tone.ACCENT, Badge.Shape.UP)));
            }
        });
        return item;
    }

    private void place() {
        if (target.getValue() == null) {
            Notices.trouble("studio.op.unit-needed");
            return;
        }
        save(target.getValue());
    }

    private void save(@org.jspecify.annotations.Nullable UnitId to) {
        List<PostId> chosen = boxes.entrySet().stream().filter(entry -> entry.getValue().getValue()).map(entry -> entry.getKey().id()).toList();
        if (chosen.isEmpty()) {
            Notices.trouble("studio.posts.tick");
            return;
        }
        if (chosen.size() > 1 && (heads.getValue() || !title.isEmpty() || !titleEn.isEmpty())) {
            Notices.trouble("studio.posts.one-only");
            return;
        }
        Mapping was = view.plan().mapping();
        Map<PostId, PostPlace> posts = new HashMap<>(was.posts());
        chosen.forEach(post -> {
            if (to == null) {
                posts.remove(post);
            } else {
                posts.put(post, new PostPlace(to, typed(title), typed(titleEn), heads.getValue()));
            }
        });
        view.map(new Mapping(posts, was.kinds(), was.single(), was.mandates(), was.authorities()));
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getValue().strip()).filter(name -> !name.isEmpty());
    }
}
