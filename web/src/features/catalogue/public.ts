export { groups, suggestion } from './collections';
export { readSearch } from './filter';
export { articleKey } from './rules';
export { StockText } from './StockText';
