package vn.kehoach.testing;

import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.Transaction;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine reads its thousand SQL statements at each start, which is more than a third of the start of a program; here the
 * first engine of a test JVM reads them for all. Whose connections they run on stays each engine's own matter.
 */
public final class SharedStatements extends AbstractProcessEnginePlugin {

    private static volatile Configuration read;

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (read != null) {
            engine.setSqlSessionFactory(new Sessions(read, engine));
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        read = engine.getSqlSessionFactory().getConfiguration();
    }

    /** Sessions over the connections of one engine. */
    private static final class Sessions extends DefaultSqlSessionFactory {

        private final ProcessEngineConfigurationImpl engine;

        Sessions(Configuration statements, ProcessEngineConfigurationImpl engine) {
            super(statements);
            this.engine = engine;
        }

        @Override
        public SqlSession openSession() {
            Configuration statements = getConfiguration();
            Transaction transaction =
                    engine.getTransactionFactory().newTransaction(engine.getDataSource(), null, false);
            return new DefaultSqlSession(
                    statements, statements.newExecutor(transaction, statements.getDefaultExecutorType()), false);
        }
    }
}
