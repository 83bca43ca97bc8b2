package vn.kehoach.process.engine.expression;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Reads expressions as the engine does, behind {@link Reach}; names mean variables or one of the beans given. */
public final class ClosedExpressions extends JuelExpressionManager {

    /** With these beans and no others. */
    public ClosedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new Reach(beans));
        resolvers.add(super.createElResolver());
        return resolvers;
    }
}
