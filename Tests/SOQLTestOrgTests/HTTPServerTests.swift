import SOQLTestOrg
import Testing
