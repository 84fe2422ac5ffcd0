package org.kabinet.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.kabinet.platform.actor.ActorTransactionManager;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The pool connects as the owner of the database and lays the owner's rights down at once: outside of a transaction with an
 * actor a connection sees the frameworks' tables and nothing of the business.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @ConfigurationProperties("kabinet.pool")
    HikariDataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setPoolName("kabinet");
        pool.setConnectionInitSql("set role kabinet_app");
        pool.addDataSourceProperty("ApplicationName", "kabinet");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("binaryTransferEnable", BinaryArray.ENABLED);
        pool.addDataSourceProperty("options", "-c timezone=UTC");
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactionManager(dataSource);
    }
}
