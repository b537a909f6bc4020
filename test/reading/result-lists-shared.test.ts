import { expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

const HIGH_JUMP = 'Women’s high jump\n1. Ann Sample (Cuba) 2.00';

test.each([
  'equal 2. Beth Other (Norway) and Cara Third (Kenya) 1.97',
  'Equal 2 Beth Other (Norway) and Cara Third (Kenya) 1.97',
  'joint 2. Beth Other (Norway), Cara Third (Kenya) 1.97',
  '2 equal. Beth Other (Norway) & Cara Third (Kenya) 1.97',
  '2= Beth Other, Cara Third and Dee Fourth 1.97',
  '=2. Beth Other (Norway), Cara Third (Kenya) and Dee Fourth (Peru) 1.97',
  'T2. Beth Other, Norway; Cara Third, Kenya 1.97',
  '2. (tie) Beth Other, Norway, and Cara Third, Kenya, 1.97',
  '2. tie, Beth Other (Norway) & Cara Third (Kenya) 1.97 (6-5 1/2)',
  '2. (dead heat) Beth Other (Norway) and Cara Third (Kenya), 1.97',
  '2, Beth Other and Cara Third, both 1.97',
  '2. equal Beth Other (Norway) and Cara Third (Kenya) both 1.97',
])('all who share a place are named in %s', (line) => {
  const [, second, third] = resultsIn(`${HIGH_JUMP}\n${line}`);
  expect([second, third]).toEqual(['Beth Other high-jump 2 1.97 m', 'Cara Third high-jump 2 1.97 m']);
});

test('a list goes on behind those who share a place', () => {
  const text =
    'High jump: 1 A Sample (Kent) 1.90; 2= B Other (Essex), C Third (Surrey) 1.87; 4 D Fourth (Devon) 1.84; 5 E Fifth (Kent) 1.80.';
  expect(resultsIn(text)).toEqual([
    'A Sample high-jump 1 1.90 m',
    'B Other high-jump 2 1.87 m',
    'C Third high-jump 2 1.87 m',
    'D Fourth high-jump 4 1.84 m',
    'E Fifth high-jump 5 1.80 m',
  ]);
});

test.each([
  '2= Beth Other (Trinidad and Tobago) 1.97',
  '2= Beth Other (Hallamshire & Dist) 1.97',
  '2= Beth Other, Bristol and West 1.97',
  'equal 2. Beth Other and somebody from Norway 1.97',
])('nobody is made of a club or a nation in %s', (line) => {
  expect(resultsIn(`${HIGH_JUMP}\n${line}`).filter((one) => !/^(?:Ann Sample|Beth Other) /.test(one))).toEqual([]);
});
