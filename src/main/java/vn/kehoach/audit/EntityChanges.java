package vn.kehoach.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/** Hears of every change of a {@link Recorded} entity, so that no service can forget to tell. */
@Component
class EntityChanges implements PostInsertEventListener, PostUpdateEventListener {

    private static final long serialVersionUID = 1L;

    private final transient TransactionTrail trail;

    EntityChanges(TransactionTrail trail, EntityManagerFactory entities) {
        this.trail = trail;
        EventListenerRegistry listeners = entities.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        Recorded recorded = event.getEntity().getClass().getAnnotation(Recorded.class);
        if (recorded != null) {
            Change change = new Change(recorded, event.getPersister(), event.getId(), null, event.getState());
            trail.collect(event.getSession(), change.entry("created"));
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        Recorded recorded = event.getEntity().getClass().getAnnotation(Recorded.class);
        if (recorded == null) {
            return;
        }
        Change change =
                new Change(recorded, event.getPersister(), event.getId(), event.getOldState(), event.getState());
        if (!change.values().isEmpty()) {
            trail.collect(event.getSession(), change.entry("changed"));
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    /** What one flush did to one entity; {@code before} is null where it is new. */
    private record Change(Recorded recorded, EntityPersister persister, Object id, Object[] before, Object[] after) {

        AuditEntry entry(String otherwise) {
            return new AuditEntry(
                    recorded.as() + "-" + verb().orElse(otherwise), plan(), recorded.as(), id.toString(), values());
        }

        /** Names of enumerations and decisions: {@code ISSUED} is {@code issued}. */
        private Optional<String> verb() {
            return Optional.of(recorded.state())
                    .filter(state -> !state.isEmpty() && differs(state))
                    .map(state -> after[indexOf(state)].toString())
                    .map(state -> state.toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private Optional<UUID> plan() {
            if (recorded.plan().isEmpty()) {
                return Optional.of(UUID.fromString(id.toString()));
            }
            return Optional.of(indexOf(recorded.plan()))
                    .filter(index -> index >= 0)
                    .map(index -> (UUID) after[index]);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            Arrays.stream(recorded.values())
                    .filter(this::differs)
                    .forEach(name -> values.put(name, shown(indexOf(name))));
            if (!values.isEmpty()) {
                Arrays.stream(recorded.always()).forEach(name -> values.putIfAbsent(name, plain(after[indexOf(name)])));
            }
            return values;
        }

        private boolean differs(String name) {
            int index = indexOf(name);
            return before == null ? after[index] != null : !Objects.equals(before[index], after[index]);
        }

        private Object shown(int index) {
            return before == null ? plain(after[index]) : Arrays.asList(plain(before[index]), plain(after[index]));
        }

        private static Object plain(Object value) {
            return value instanceof Enum<?> constant ? constant.name() : value;
        }

        /** -1 where there is no such property. */
        private int indexOf(String name) {
            Integer index = persister.getEntityMetamodel().getPropertyIndexOrNull(name);
            return index == null ? -1 : index;
        }
    }
}
