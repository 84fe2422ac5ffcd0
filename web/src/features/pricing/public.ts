export { ContractPriceLists } from './contract/ContractPriceLists';
export { priceLists } from './contract/collections';
export {
  firstQuantity,
  isMultiple,
  lineAmount,
  nearestQuantity,
  parseQuantity,
  reachesMinimum,
  sum,
  tierPrice,
} from './rules';
export { WhyPrice } from './WhyPrice';
export { words as pricingWords } from './words';
